# Written by `make stubs` from schema/; change it there.
"""Role mining potential role entitlements."""

from sailpoint._core import model

__all__ = ["RoleMiningPotentialRoleEntitlements"]

RoleMiningPotentialRoleEntitlements = model("v2024", "RoleMiningPotentialRoleEntitlements")
