# Generated from schema/.
"""Role mining potential role application."""

from sailpoint.beta.models import RoleMiningPotentialRoleApplication

__all__ = ["RoleMiningPotentialRoleApplication"]
