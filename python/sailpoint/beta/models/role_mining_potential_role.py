# Generated from schema/.
"""Role mining potential role."""

from sailpoint.beta.models import RoleMiningPotentialRole

__all__ = ["RoleMiningPotentialRole"]
