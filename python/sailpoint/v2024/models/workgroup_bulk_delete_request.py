# Written by `make stubs` from schema/; change it there.
"""Workgroup bulk delete request."""

from sailpoint._core import model

__all__ = ["WorkgroupBulkDeleteRequest"]

WorkgroupBulkDeleteRequest = model("v2024", "WorkgroupBulkDeleteRequest")
