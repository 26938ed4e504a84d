# Generated from schema/.
"""Patch role mining potential role request inner."""

from sailpoint.beta.models import PatchRoleMiningPotentialRoleRequestInner

__all__ = ["PatchRoleMiningPotentialRoleRequestInner"]
