# Generated from schema/.
"""Approval1."""

__all__ = ["Approval1"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.account_source import AccountSource
    from sailpoint.v2024.models.activity_identity import ActivityIdentity
    from sailpoint.v2024.models.approval_comment2 import ApprovalComment2
    from sailpoint.v2024.models.attribute_request import AttributeRequest

    class Approval1(Model):
        """Approval1."""

        comments: list[ApprovalComment2] | None
        modified: datetime | str | None
        owner: ActivityIdentity | None
        result: str | None
        attribute_request: AttributeRequest | None
        source: AccountSource | None
        def __init__(
            self,
            *,
            comments: Sequence[ApprovalComment2 | Mapping[str, Any]] | None = ...,
            modified: datetime | str | None = ...,
            owner: ActivityIdentity | Mapping[str, Any] | None = ...,
            result: str | None = ...,
            attribute_request: AttributeRequest | Mapping[str, Any] | None = ...,
            source: AccountSource | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Approval1 = model("v2024", "Approval1")
