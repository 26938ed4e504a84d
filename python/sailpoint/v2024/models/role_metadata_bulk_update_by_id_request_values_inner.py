# Written by `make stubs` from schema/; change it there.
"""Role metadata bulk update by id request values inner."""

from sailpoint._core import model

__all__ = ["RoleMetadataBulkUpdateByIdRequestValuesInner"]

RoleMetadataBulkUpdateByIdRequestValuesInner = model("v2024", "RoleMetadataBulkUpdateByIdRequestValuesInner")
