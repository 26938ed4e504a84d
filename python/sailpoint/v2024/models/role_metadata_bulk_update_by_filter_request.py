# Generated from schema/.
"""Role metadata bulk update by filter request."""

from sailpoint.v2024.models import RoleMetadataBulkUpdateByFilterRequest

__all__ = ["RoleMetadataBulkUpdateByFilterRequest"]
