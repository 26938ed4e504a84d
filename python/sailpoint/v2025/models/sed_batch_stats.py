# Generated from schema/.
"""Sed batch stats."""

from sailpoint.v2025.models import SedBatchStats

__all__ = ["SedBatchStats"]
