# Written by `make stubs` from schema/; change it there.
"""Role assignment ref."""

from sailpoint._core import model

__all__ = ["RoleAssignmentRef"]

RoleAssignmentRef = model("v2024", "RoleAssignmentRef")
