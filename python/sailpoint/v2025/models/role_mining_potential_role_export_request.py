# Generated from schema/.
"""Role mining potential role export request."""

from sailpoint.v2025.models import RoleMiningPotentialRoleExportRequest

__all__ = ["RoleMiningPotentialRoleExportRequest"]
