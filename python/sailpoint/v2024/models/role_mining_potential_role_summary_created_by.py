# Written by `make stubs` from schema/; change it there.
"""Role mining potential role summary created by."""

from sailpoint._core import model

__all__ = ["RoleMiningPotentialRoleSummaryCreatedBy"]

RoleMiningPotentialRoleSummaryCreatedBy = model("v2024", "RoleMiningPotentialRoleSummaryCreatedBy")
