# Written by `make stubs` from schema/; change it there.
"""Role mining potential role ref."""

from sailpoint._core import model

__all__ = ["RoleMiningPotentialRoleRef"]

RoleMiningPotentialRoleRef = model("v2024", "RoleMiningPotentialRoleRef")
