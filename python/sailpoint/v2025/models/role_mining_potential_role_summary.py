# Generated from schema/.
"""Role mining potential role summary."""

from sailpoint.v2025.models import RoleMiningPotentialRoleSummary

__all__ = ["RoleMiningPotentialRoleSummary"]
