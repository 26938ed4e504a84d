# Generated from schema/.
"""Role metadata bulk update by filter request."""

from sailpoint.v2025.models import RoleMetadataBulkUpdateByFilterRequest

__all__ = ["RoleMetadataBulkUpdateByFilterRequest"]
