# Generated from schema/.
"""Role assignment dto assignment context."""

from sailpoint.v2024.models import RoleAssignmentDtoAssignmentContext

__all__ = ["RoleAssignmentDtoAssignmentContext"]
