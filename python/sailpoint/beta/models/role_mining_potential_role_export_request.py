# Generated from schema/.
"""Role mining potential role export request."""

from sailpoint.beta.models import RoleMiningPotentialRoleExportRequest

__all__ = ["RoleMiningPotentialRoleExportRequest"]
