# Written by `make stubs` from schema/; change it there.
"""Role metadata bulk update by query request."""

from sailpoint._core import model

__all__ = ["RoleMetadataBulkUpdateByQueryRequest"]

RoleMetadataBulkUpdateByQueryRequest = model("v2024", "RoleMetadataBulkUpdateByQueryRequest")
