# Written by `make stubs` from schema/; change it there.
"""Reference to an identity that has a role."""

from sailpoint._core import model

__all__ = ["RoleMembershipIdentity"]

RoleMembershipIdentity = model("v2024", "RoleMembershipIdentity")
