# Written by `make stubs` from schema/; change it there.
"""Role mining potential role potential role ref."""

from sailpoint._core import model

__all__ = ["RoleMiningPotentialRolePotentialRoleRef"]

RoleMiningPotentialRolePotentialRoleRef = model("v2024", "RoleMiningPotentialRolePotentialRoleRef")
