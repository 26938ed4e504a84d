# Generated from schema/.
"""Role mining potential role summary."""

from sailpoint.beta.models import RoleMiningPotentialRoleSummary

__all__ = ["RoleMiningPotentialRoleSummary"]
