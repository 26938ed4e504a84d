# Generated from schema/.
"""Role mining potential role export response."""

from sailpoint.v2024.models import RoleMiningPotentialRoleExportResponse

__all__ = ["RoleMiningPotentialRoleExportResponse"]
