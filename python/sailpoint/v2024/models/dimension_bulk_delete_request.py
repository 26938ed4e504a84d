# Written by `make stubs` from schema/; change it there.
"""Dimension bulk delete request."""

from sailpoint._core import model

__all__ = ["DimensionBulkDeleteRequest"]

DimensionBulkDeleteRequest = model("v2024", "DimensionBulkDeleteRequest")
