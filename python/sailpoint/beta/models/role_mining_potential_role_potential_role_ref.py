# Generated from schema/.
"""Role mining potential role potential role ref."""

from sailpoint.beta.models import RoleMiningPotentialRolePotentialRoleRef

__all__ = ["RoleMiningPotentialRolePotentialRoleRef"]
