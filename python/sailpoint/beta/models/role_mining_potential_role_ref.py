# Generated from schema/.
"""Role mining potential role ref."""

from sailpoint.beta.models import RoleMiningPotentialRoleRef

__all__ = ["RoleMiningPotentialRoleRef"]
