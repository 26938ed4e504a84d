# Written by `make stubs` from schema/; change it there.
"""Bulk remove tagged object."""

from sailpoint._core import model

__all__ = ["BulkRemoveTaggedObject"]

BulkRemoveTaggedObject = model("v2024", "BulkRemoveTaggedObject")
