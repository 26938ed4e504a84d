# Generated from schema/.
"""Role mining potential role potential role ref."""

from sailpoint.v2024.models import RoleMiningPotentialRolePotentialRoleRef

__all__ = ["RoleMiningPotentialRolePotentialRoleRef"]
