# Generated from schema/.
"""Sed batch record."""

from sailpoint.v2025.models import SedBatchRecord

__all__ = ["SedBatchRecord"]
