# Generated from schema/.
"""Sed patch."""

from sailpoint.v2024.models import SedPatch

__all__ = ["SedPatch"]
