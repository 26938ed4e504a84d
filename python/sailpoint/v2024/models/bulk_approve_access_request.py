# Written by `make stubs` from schema/; change it there.
"""Bulk approve access request."""

from sailpoint._core import model

__all__ = ["BulkApproveAccessRequest"]

BulkApproveAccessRequest = model("v2024", "BulkApproveAccessRequest")
