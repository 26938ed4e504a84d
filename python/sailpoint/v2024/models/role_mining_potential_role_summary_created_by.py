# Generated from schema/.
"""Role mining potential role summary created by."""

from sailpoint.v2024.models import RoleMiningPotentialRoleSummaryCreatedBy

__all__ = ["RoleMiningPotentialRoleSummaryCreatedBy"]
