# Generated from schema/.
"""Approval batch."""

__all__ = ["ApprovalBatch"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ApprovalBatch(Model):
        """Approval batch."""

        batch_id: str | None
        batch_size: int | None
        def __init__(
            self,
            *,
            batch_id: str | None = ...,
            batch_size: int | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ApprovalBatch = model("beta", "ApprovalBatch")
