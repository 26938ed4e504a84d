# Generated from schema/.
"""Role mining potential role."""

from sailpoint.v2025.models import RoleMiningPotentialRole

__all__ = ["RoleMiningPotentialRole"]
