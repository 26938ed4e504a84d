# Generated from schema/.
"""Sed batch response."""

from sailpoint.v2024.models import SedBatchResponse

__all__ = ["SedBatchResponse"]
