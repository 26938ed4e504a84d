# Written by `make stubs` from schema/; change it there.
"""Role bulk delete request."""

from sailpoint._core import model

__all__ = ["RoleBulkDeleteRequest"]

RoleBulkDeleteRequest = model("v2024", "RoleBulkDeleteRequest")
