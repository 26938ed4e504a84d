# Generated from schema/.
"""Sed batch record."""

from sailpoint.v2024.models import SedBatchRecord

__all__ = ["SedBatchRecord"]
