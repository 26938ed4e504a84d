# Generated from schema/.
"""Approval reassign request."""

__all__ = ["ApprovalReassignRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ApprovalReassignRequest(Model):
        """Approval reassign request."""

        comment: str | None
        reassign_from: str | None
        reassign_to: str | None
        def __init__(
            self,
            *,
            comment: str | None = ...,
            reassign_from: str | None = ...,
            reassign_to: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ApprovalReassignRequest = model("v2025", "ApprovalReassignRequest")
