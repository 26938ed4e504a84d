# Written by `make stubs` from schema/; change it there.
"""Role membership identity."""

from sailpoint._core import model

__all__ = ["RoleMembershipIdentity"]

RoleMembershipIdentity = model("v2024", "RoleMembershipIdentity")
