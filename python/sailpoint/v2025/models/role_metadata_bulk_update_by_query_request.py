# Generated from schema/.
"""Role metadata bulk update by query request."""

from sailpoint.v2025.models import RoleMetadataBulkUpdateByQueryRequest

__all__ = ["RoleMetadataBulkUpdateByQueryRequest"]
