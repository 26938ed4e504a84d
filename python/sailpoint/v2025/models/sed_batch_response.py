# Generated from schema/.
"""Sed batch response."""

__all__ = ["SedBatchResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class SedBatchResponse(Model):
        """Sed batch response."""

        batch_id: str | None
        def __init__(
            self,
            *,
            batch_id: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SedBatchResponse = model("v2025", "SedBatchResponse")
