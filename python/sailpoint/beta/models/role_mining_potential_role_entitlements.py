# Generated from schema/.
"""Role mining potential role entitlements."""

from sailpoint.beta.models import RoleMiningPotentialRoleEntitlements

__all__ = ["RoleMiningPotentialRoleEntitlements"]
