# Written by `make stubs` from schema/; change it there.
"""The access requests to cancel."""

from sailpoint._core import model

__all__ = ["BulkCancelAccessRequest"]

BulkCancelAccessRequest = model("v2024", "BulkCancelAccessRequest")
