# Written by `make stubs` from schema/; change it there.
"""Bulk cancel access request."""

from sailpoint._core import model

__all__ = ["BulkCancelAccessRequest"]

BulkCancelAccessRequest = model("v2024", "BulkCancelAccessRequest")
