# Generated from schema/.
"""Role mining potential role source usage."""

from sailpoint.v2025.models import RoleMiningPotentialRoleSourceUsage

__all__ = ["RoleMiningPotentialRoleSourceUsage"]
