# Generated from schema/.
"""Role metadata bulk update by filter request values inner."""

from sailpoint.v2024.models import RoleMetadataBulkUpdateByFilterRequestValuesInner

__all__ = ["RoleMetadataBulkUpdateByFilterRequestValuesInner"]
