# Written by `make stubs` from schema/; change it there.
"""The access requests to approve."""

from sailpoint._core import model

__all__ = ["BulkApproveAccessRequest"]

BulkApproveAccessRequest = model("v2024", "BulkApproveAccessRequest")
