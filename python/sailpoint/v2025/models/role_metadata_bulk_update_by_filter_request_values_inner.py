# Generated from schema/.
"""Role metadata bulk update by filter request values inner."""

from sailpoint.v2025.models import RoleMetadataBulkUpdateByFilterRequestValuesInner

__all__ = ["RoleMetadataBulkUpdateByFilterRequestValuesInner"]
