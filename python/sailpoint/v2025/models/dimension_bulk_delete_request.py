# Generated from schema/.
"""Dimension bulk delete request."""

__all__ = ["DimensionBulkDeleteRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class DimensionBulkDeleteRequest(Model):
        """Dimension bulk delete request."""

        dimension_ids: list[str]
        def __init__(
            self,
            *,
            dimension_ids: list[str] | tuple[str, ...],
        ) -> None: ...
else:
    from sailpoint._core import model

    DimensionBulkDeleteRequest = model("v2025", "DimensionBulkDeleteRequest")
