# Written by `make stubs` from schema/; change it there.
"""The assignment of a role to an identity, in short."""

from sailpoint._core import model

__all__ = ["RoleAssignmentRef"]

RoleAssignmentRef = model("v2024", "RoleAssignmentRef")
