# Generated from schema/.
"""Role mining potential role edit entitlements."""

from sailpoint.beta.models import RoleMiningPotentialRoleEditEntitlements

__all__ = ["RoleMiningPotentialRoleEditEntitlements"]
