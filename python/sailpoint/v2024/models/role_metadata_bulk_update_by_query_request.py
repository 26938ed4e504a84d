# Generated from schema/.
"""Role metadata bulk update by query request."""

from sailpoint.v2024.models import RoleMetadataBulkUpdateByQueryRequest

__all__ = ["RoleMetadataBulkUpdateByQueryRequest"]
