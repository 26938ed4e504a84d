# Generated from schema/.
"""Patch potential role request inner."""

from sailpoint.v2024.models import PatchPotentialRoleRequestInner

__all__ = ["PatchPotentialRoleRequestInner"]
