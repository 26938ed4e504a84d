# Generated from schema/.
"""A bulk update of role metadata."""

from sailpoint.v2025.models import RoleBulkUpdateResponse

__all__ = ["RoleBulkUpdateResponse"]
