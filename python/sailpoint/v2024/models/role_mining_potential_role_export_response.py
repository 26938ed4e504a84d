# Written by `make stubs` from schema/; change it there.
"""Role mining potential role export response."""

from sailpoint._core import model

__all__ = ["RoleMiningPotentialRoleExportResponse"]

RoleMiningPotentialRoleExportResponse = model("v2024", "RoleMiningPotentialRoleExportResponse")
