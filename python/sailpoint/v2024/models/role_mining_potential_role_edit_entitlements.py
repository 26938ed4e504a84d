# Written by `make stubs` from schema/; change it there.
"""Role mining potential role edit entitlements."""

from sailpoint._core import model

__all__ = ["RoleMiningPotentialRoleEditEntitlements"]

RoleMiningPotentialRoleEditEntitlements = model("v2024", "RoleMiningPotentialRoleEditEntitlements")
