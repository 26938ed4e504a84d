# Generated from schema/.
"""The assignment of a role to an identity."""

from sailpoint.beta.models import RoleAssignmentDto

__all__ = ["RoleAssignmentDto"]
