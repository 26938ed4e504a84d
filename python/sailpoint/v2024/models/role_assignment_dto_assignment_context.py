# Written by `make stubs` from schema/; change it there.
"""Role assignment dto assignment context."""

from sailpoint._core import model

__all__ = ["RoleAssignmentDtoAssignmentContext"]

RoleAssignmentDtoAssignmentContext = model("v2024", "RoleAssignmentDtoAssignmentContext")
