# Generated from schema/.
"""Role mining potential role entitlements."""

from sailpoint.v2025.models import RoleMiningPotentialRoleEntitlements

__all__ = ["RoleMiningPotentialRoleEntitlements"]
