# Generated from schema/.
"""The roles to delete."""

from sailpoint.beta.models import RoleBulkDeleteRequest

__all__ = ["RoleBulkDeleteRequest"]
