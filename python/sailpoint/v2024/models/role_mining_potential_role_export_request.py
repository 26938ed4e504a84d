# Written by `make stubs` from schema/; change it there.
"""Role mining potential role export request."""

from sailpoint._core import model

__all__ = ["RoleMiningPotentialRoleExportRequest"]

RoleMiningPotentialRoleExportRequest = model("v2024", "RoleMiningPotentialRoleExportRequest")
