# Generated from schema/.
"""Sed batch stats."""

from sailpoint.beta.models import SedBatchStats

__all__ = ["SedBatchStats"]
