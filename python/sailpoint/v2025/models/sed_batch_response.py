# Generated from schema/.
"""Sed batch response."""

from sailpoint.v2025.models import SedBatchResponse

__all__ = ["SedBatchResponse"]
