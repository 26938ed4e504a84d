# Written by `make stubs` from schema/; change it there.
"""The roles to delete."""

from sailpoint._core import model

__all__ = ["RoleBulkDeleteRequest"]

RoleBulkDeleteRequest = model("v2024", "RoleBulkDeleteRequest")
