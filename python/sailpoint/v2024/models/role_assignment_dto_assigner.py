# Written by `make stubs` from schema/; change it there.
"""Role assignment dto assigner."""

from sailpoint._core import model

__all__ = ["RoleAssignmentDtoAssigner"]

RoleAssignmentDtoAssigner = model("v2024", "RoleAssignmentDtoAssigner")
