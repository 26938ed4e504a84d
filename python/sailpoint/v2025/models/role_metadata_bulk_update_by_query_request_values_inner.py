# Generated from schema/.
"""Role metadata bulk update by query request values inner."""

from sailpoint.v2025.models import RoleMetadataBulkUpdateByQueryRequestValuesInner

__all__ = ["RoleMetadataBulkUpdateByQueryRequestValuesInner"]
