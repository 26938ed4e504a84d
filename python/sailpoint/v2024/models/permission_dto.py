# Written by `make stubs` from schema/; change it there.
"""Permission dto."""

from sailpoint._core import model

__all__ = ["PermissionDto"]

PermissionDto = model("v2024", "PermissionDto")
