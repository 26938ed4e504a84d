# Generated from schema/.
"""Role mining potential role source usage."""

from sailpoint.beta.models import RoleMiningPotentialRoleSourceUsage

__all__ = ["RoleMiningPotentialRoleSourceUsage"]
