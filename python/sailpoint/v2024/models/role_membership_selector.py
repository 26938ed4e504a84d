# Written by `make stubs` from schema/; change it there.
"""The rule that decides which identities have a role."""

from sailpoint._core import model

__all__ = ["RoleMembershipSelector"]

RoleMembershipSelector = model("v2024", "RoleMembershipSelector")
