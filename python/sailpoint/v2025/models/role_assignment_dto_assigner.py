# Generated from schema/.
"""Role assignment dto assigner."""

from sailpoint.v2025.models import RoleAssignmentDtoAssigner

__all__ = ["RoleAssignmentDtoAssigner"]
