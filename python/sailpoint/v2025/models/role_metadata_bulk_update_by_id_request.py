# Generated from schema/.
"""Role metadata bulk update by id request."""

from sailpoint.v2025.models import RoleMetadataBulkUpdateByIdRequest

__all__ = ["RoleMetadataBulkUpdateByIdRequest"]
