# Generated from schema/.
"""The roles to delete."""

from sailpoint.v2024.models import RoleBulkDeleteRequest

__all__ = ["RoleBulkDeleteRequest"]
