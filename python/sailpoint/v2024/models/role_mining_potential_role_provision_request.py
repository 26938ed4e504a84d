# Generated from schema/.
"""Role mining potential role provision request."""

from sailpoint.v2024.models import RoleMiningPotentialRoleProvisionRequest

__all__ = ["RoleMiningPotentialRoleProvisionRequest"]
