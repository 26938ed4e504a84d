# Generated from schema/.
"""Role mining potential role potential role ref."""

from sailpoint.v2025.models import RoleMiningPotentialRolePotentialRoleRef

__all__ = ["RoleMiningPotentialRolePotentialRoleRef"]
