# Written by `make stubs` from schema/; change it there.
"""Role mining potential role provision request."""

from sailpoint._core import model

__all__ = ["RoleMiningPotentialRoleProvisionRequest"]

RoleMiningPotentialRoleProvisionRequest = model("v2024", "RoleMiningPotentialRoleProvisionRequest")
