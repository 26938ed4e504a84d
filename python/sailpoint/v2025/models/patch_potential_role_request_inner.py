# Generated from schema/.
"""Patch potential role request inner."""

from sailpoint.v2025.models import PatchPotentialRoleRequestInner

__all__ = ["PatchPotentialRoleRequestInner"]
