# Generated from schema/.
"""Workgroup bulk delete request."""

from sailpoint.v2024.models import WorkgroupBulkDeleteRequest

__all__ = ["WorkgroupBulkDeleteRequest"]
