# Generated from schema/.
"""Approval comment1."""

__all__ = ["ApprovalComment1"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.approval_identity import ApprovalIdentity

    class ApprovalComment1(Model):
        """Approval comment1."""

        author: ApprovalIdentity | None
        comment: str | None
        created_date: str | None
        def __init__(
            self,
            *,
            author: ApprovalIdentity | Mapping[str, Any] | None = ...,
            comment: str | None = ...,
            created_date: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ApprovalComment1 = model("v2024", "ApprovalComment1")
