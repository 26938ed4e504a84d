# Written by `make stubs` from schema/; change it there.
"""Role assignment dto."""

from sailpoint._core import model

__all__ = ["RoleAssignmentDto"]

RoleAssignmentDto = model("v2024", "RoleAssignmentDto")
