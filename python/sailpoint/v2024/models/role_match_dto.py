# Written by `make stubs` from schema/; change it there.
"""Role match dto."""

from sailpoint._core import model

__all__ = ["RoleMatchDto"]

RoleMatchDto = model("v2024", "RoleMatchDto")
