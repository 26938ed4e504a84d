# Generated from schema/.
"""Numbers of approvals."""

__all__ = ["ApprovalSummary"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ApprovalSummary(Model):
        """Numbers of approvals."""

        pending: int | None
        """Number of pending approvals."""
        approved: int | None
        """Number of approved requests."""
        rejected: int | None
        """Number of rejected requests."""
        def __init__(
            self,
            *,
            pending: int | None = ...,
            approved: int | None = ...,
            rejected: int | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ApprovalSummary = model("v3", "ApprovalSummary")
