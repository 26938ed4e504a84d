# Generated from schema/.
"""Patch potential role request inner."""

from sailpoint.beta.models import PatchPotentialRoleRequestInner

__all__ = ["PatchPotentialRoleRequestInner"]
