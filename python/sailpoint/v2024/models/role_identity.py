# Written by `make stubs` from schema/; change it there.
"""An identity that has a role."""

from sailpoint._core import model

__all__ = ["RoleIdentity"]

RoleIdentity = model("v2024", "RoleIdentity")
