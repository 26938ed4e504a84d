# Generated from schema/.
"""Sed patch."""

from sailpoint.beta.models import SedPatch

__all__ = ["SedPatch"]
