# Written by `make stubs` from schema/; change it there.
"""Role identity."""

from sailpoint._core import model

__all__ = ["RoleIdentity"]

RoleIdentity = model("v2024", "RoleIdentity")
