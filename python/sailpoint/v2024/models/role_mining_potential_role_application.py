# Generated from schema/.
"""Role mining potential role application."""

from sailpoint.v2024.models import RoleMiningPotentialRoleApplication

__all__ = ["RoleMiningPotentialRoleApplication"]
