# Generated from schema/.
"""Sed patch."""

from sailpoint.v2025.models import SedPatch

__all__ = ["SedPatch"]
