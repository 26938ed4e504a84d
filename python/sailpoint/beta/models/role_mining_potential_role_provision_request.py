# Generated from schema/.
"""Role mining potential role provision request."""

from sailpoint.beta.models import RoleMiningPotentialRoleProvisionRequest

__all__ = ["RoleMiningPotentialRoleProvisionRequest"]
