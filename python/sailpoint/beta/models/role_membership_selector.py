# Generated from schema/.
"""The rule that decides which identities have a role."""

from sailpoint.beta.models import RoleMembershipSelector

__all__ = ["RoleMembershipSelector"]
