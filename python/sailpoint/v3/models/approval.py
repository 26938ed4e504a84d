# Generated from schema/.
"""Approval."""

__all__ = ["Approval"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v3.models.account_source import AccountSource
    from sailpoint.v3.models.activity_identity import ActivityIdentity
    from sailpoint.v3.models.approval_comment import ApprovalComment
    from sailpoint.v3.models.attribute_request import AttributeRequest

    class Approval(Model):
        """Approval."""

        comments: list[ApprovalComment] | None
        modified: datetime | str | None
        owner: ActivityIdentity | None
        result: str | None
        attribute_request: AttributeRequest | None
        source: AccountSource | None
        def __init__(
            self,
            *,
            comments: Sequence[ApprovalComment | Mapping[str, Any]] | None = ...,
            modified: datetime | str | None = ...,
            owner: ActivityIdentity | Mapping[str, Any] | None = ...,
            result: str | None = ...,
            attribute_request: AttributeRequest | Mapping[str, Any] | None = ...,
            source: AccountSource | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Approval = model("v3", "Approval")
