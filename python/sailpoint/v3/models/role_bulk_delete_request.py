# Generated from schema/.
"""The roles to delete."""

from sailpoint.v3.models import RoleBulkDeleteRequest

__all__ = ["RoleBulkDeleteRequest"]
