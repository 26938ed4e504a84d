# Generated from schema/.
"""Sed batch stats."""

from sailpoint.v2024.models import SedBatchStats

__all__ = ["SedBatchStats"]
