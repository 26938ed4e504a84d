# Written by `make stubs` from schema/; change it there.
"""Role metadata bulk update by id request."""

from sailpoint._core import model

__all__ = ["RoleMetadataBulkUpdateByIdRequest"]

RoleMetadataBulkUpdateByIdRequest = model("v2024", "RoleMetadataBulkUpdateByIdRequest")
