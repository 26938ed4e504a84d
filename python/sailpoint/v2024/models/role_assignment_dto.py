# Written by `make stubs` from schema/; change it there.
"""The assignment of a role to an identity."""

from sailpoint._core import model

__all__ = ["RoleAssignmentDto"]

RoleAssignmentDto = model("v2024", "RoleAssignmentDto")
