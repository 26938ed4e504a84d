# Generated from schema/.
"""Role mining potential role ref."""

from sailpoint.v2024.models import RoleMiningPotentialRoleRef

__all__ = ["RoleMiningPotentialRoleRef"]
