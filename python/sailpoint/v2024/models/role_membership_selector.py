# Written by `make stubs` from schema/; change it there.
"""Role membership selector."""

from sailpoint._core import model

__all__ = ["RoleMembershipSelector"]

RoleMembershipSelector = model("v2024", "RoleMembershipSelector")
