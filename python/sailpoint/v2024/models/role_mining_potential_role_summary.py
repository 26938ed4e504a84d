# Written by `make stubs` from schema/; change it there.
"""Role mining potential role summary."""

from sailpoint._core import model

__all__ = ["RoleMiningPotentialRoleSummary"]

RoleMiningPotentialRoleSummary = model("v2024", "RoleMiningPotentialRoleSummary")
