# Generated from schema/.
"""Workgroup bulk delete request."""

from sailpoint.beta.models import WorkgroupBulkDeleteRequest

__all__ = ["WorkgroupBulkDeleteRequest"]
