# Generated from schema/.
"""Role mining potential role ref."""

from sailpoint.v2025.models import RoleMiningPotentialRoleRef

__all__ = ["RoleMiningPotentialRoleRef"]
