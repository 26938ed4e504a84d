# Generated from schema/.
"""Role assignment dto assignment context."""

from sailpoint.beta.models import RoleAssignmentDtoAssignmentContext

__all__ = ["RoleAssignmentDtoAssignmentContext"]
