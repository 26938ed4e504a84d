# Generated from schema/.
"""Role assignment dto assignment context."""

from sailpoint.v2025.models import RoleAssignmentDtoAssignmentContext

__all__ = ["RoleAssignmentDtoAssignmentContext"]
