# Generated from schema/.
"""Role assignment dto assigner."""

from sailpoint.beta.models import RoleAssignmentDtoAssigner

__all__ = ["RoleAssignmentDtoAssigner"]
