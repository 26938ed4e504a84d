# Generated from schema/.
"""Role mining potential role summary created by."""

from sailpoint.beta.models import RoleMiningPotentialRoleSummaryCreatedBy

__all__ = ["RoleMiningPotentialRoleSummaryCreatedBy"]
