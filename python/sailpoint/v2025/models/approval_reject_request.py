# Generated from schema/.
"""Approval reject request."""

__all__ = ["ApprovalRejectRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ApprovalRejectRequest(Model):
        """Approval reject request."""

        comment: str | None
        override_approver_id: str | None
        def __init__(
            self,
            *,
            comment: str | None = ...,
            override_approver_id: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ApprovalRejectRequest = model("v2025", "ApprovalRejectRequest")
