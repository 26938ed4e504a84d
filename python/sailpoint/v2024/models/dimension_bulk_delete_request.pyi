# Written by `make stubs` from schema/; change it there.
"""Dimension bulk delete request."""

from sailpoint._core import Model

__all__ = ["DimensionBulkDeleteRequest"]

class DimensionBulkDeleteRequest(Model):
    """Dimension bulk delete request."""

    dimension_ids: list[str]
    def __init__(
        self,
        *,
        dimension_ids: list[str] | tuple[str, ...],
    ) -> None: ...
