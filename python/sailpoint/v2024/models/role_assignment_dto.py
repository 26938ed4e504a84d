# Generated from schema/.
"""The assignment of a role to an identity."""

from sailpoint.v2024.models import RoleAssignmentDto

__all__ = ["RoleAssignmentDto"]
