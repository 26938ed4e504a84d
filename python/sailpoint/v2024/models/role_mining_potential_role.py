# Generated from schema/.
"""Role mining potential role."""

from sailpoint.v2024.models import RoleMiningPotentialRole

__all__ = ["RoleMiningPotentialRole"]
