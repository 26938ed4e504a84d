# Generated from schema/.
"""The rule that decides which identities have a role."""

from sailpoint.v2024.models import RoleMembershipSelector

__all__ = ["RoleMembershipSelector"]
