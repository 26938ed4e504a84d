# Written by `make stubs` from schema/; change it there.
"""Role metadata bulk update by query request values inner."""

from sailpoint._core import model

__all__ = ["RoleMetadataBulkUpdateByQueryRequestValuesInner"]

RoleMetadataBulkUpdateByQueryRequestValuesInner = model("v2024", "RoleMetadataBulkUpdateByQueryRequestValuesInner")
