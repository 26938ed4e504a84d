# Generated from schema/.
"""Role mining potential role edit entitlements."""

from sailpoint.v2024.models import RoleMiningPotentialRoleEditEntitlements

__all__ = ["RoleMiningPotentialRoleEditEntitlements"]
