# Generated from schema/.
"""Role metadata bulk update by id request."""

from sailpoint.v2024.models import RoleMetadataBulkUpdateByIdRequest

__all__ = ["RoleMetadataBulkUpdateByIdRequest"]
