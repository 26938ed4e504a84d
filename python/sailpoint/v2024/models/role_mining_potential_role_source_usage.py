# Written by `make stubs` from schema/; change it there.
"""Role mining potential role source usage."""

from sailpoint._core import model

__all__ = ["RoleMiningPotentialRoleSourceUsage"]

RoleMiningPotentialRoleSourceUsage = model("v2024", "RoleMiningPotentialRoleSourceUsage")
