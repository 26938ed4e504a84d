# Generated from schema/.
"""Approval comment."""

__all__ = ["ApprovalComment"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from sailpoint._core import Model

    class ApprovalComment(Model):
        """Approval comment."""

        comment: str
        timestamp: datetime | str
        user: str
        id: str
        changed_to_status: str
        """Known values: PENDING_APPROVAL, APPROVED, REJECTED."""
        def __init__(
            self,
            *,
            comment: str,
            timestamp: datetime | str,
            user: str,
            id: str,
            changed_to_status: Literal["PENDING_APPROVAL", "APPROVED", "REJECTED"],
        ) -> None: ...
else:
    from sailpoint._core import model

    ApprovalComment = model("v2025", "ApprovalComment")
