# Generated from schema/.
"""Approval comments request."""

__all__ = ["ApprovalCommentsRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ApprovalCommentsRequest(Model):
        """Approval comments request."""

        comment: str | None
        def __init__(
            self,
            *,
            comment: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ApprovalCommentsRequest = model("v2025", "ApprovalCommentsRequest")
