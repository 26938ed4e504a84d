# Written by `make stubs` from schema/; change it there.
"""Role metadata bulk update by filter request."""

from sailpoint._core import model

__all__ = ["RoleMetadataBulkUpdateByFilterRequest"]

RoleMetadataBulkUpdateByFilterRequest = model("v2024", "RoleMetadataBulkUpdateByFilterRequest")
