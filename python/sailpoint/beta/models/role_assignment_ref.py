# Generated from schema/.
"""The assignment of a role to an identity, in short."""

from sailpoint.beta.models import RoleAssignmentRef

__all__ = ["RoleAssignmentRef"]
