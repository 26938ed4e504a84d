# Generated from schema/.
"""Approval identity record."""

__all__ = ["ApprovalIdentityRecord"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.approval_reference import ApprovalReference

    class ApprovalIdentityRecord(Model):
        """Approval identity record."""

        identity_id: str | None
        type: str | None
        """Known values: IDENTITY."""
        name: str | None
        actioned_as: list[ApprovalReference] | None
        members: list[ApprovalReference] | None
        decision_date: datetime | str | None
        email: str | None
        def __init__(
            self,
            *,
            identity_id: str | None = ...,
            type: Literal["IDENTITY"] | None = ...,
            name: str | None = ...,
            actioned_as: Sequence[ApprovalReference | Mapping[str, Any]] | None = ...,
            members: Sequence[ApprovalReference | Mapping[str, Any]] | None = ...,
            decision_date: datetime | str | None = ...,
            email: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ApprovalIdentityRecord = model("v2025", "ApprovalIdentityRecord")
