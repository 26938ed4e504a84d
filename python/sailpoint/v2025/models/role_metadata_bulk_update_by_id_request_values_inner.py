# Generated from schema/.
"""Role metadata bulk update by id request values inner."""

from sailpoint.v2025.models import RoleMetadataBulkUpdateByIdRequestValuesInner

__all__ = ["RoleMetadataBulkUpdateByIdRequestValuesInner"]
