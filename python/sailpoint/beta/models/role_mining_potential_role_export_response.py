# Generated from schema/.
"""Role mining potential role export response."""

from sailpoint.beta.models import RoleMiningPotentialRoleExportResponse

__all__ = ["RoleMiningPotentialRoleExportResponse"]
