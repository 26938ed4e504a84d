# Generated from schema/.
"""The roles to delete."""

from sailpoint.v2025.models import RoleBulkDeleteRequest

__all__ = ["RoleBulkDeleteRequest"]
