# Written by `make stubs` from schema/; change it there.
"""Role metadata bulk update by filter request values inner."""

from sailpoint._core import model

__all__ = ["RoleMetadataBulkUpdateByFilterRequestValuesInner"]

RoleMetadataBulkUpdateByFilterRequestValuesInner = model("v2024", "RoleMetadataBulkUpdateByFilterRequestValuesInner")
