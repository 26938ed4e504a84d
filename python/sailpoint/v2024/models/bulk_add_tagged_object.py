# Written by `make stubs` from schema/; change it there.
"""Bulk add tagged object."""

from sailpoint._core import model

__all__ = ["BulkAddTaggedObject"]

BulkAddTaggedObject = model("v2024", "BulkAddTaggedObject")
