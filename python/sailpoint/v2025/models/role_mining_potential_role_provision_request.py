# Generated from schema/.
"""Role mining potential role provision request."""

from sailpoint.v2025.models import RoleMiningPotentialRoleProvisionRequest

__all__ = ["RoleMiningPotentialRoleProvisionRequest"]
