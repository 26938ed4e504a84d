# Generated from schema/.
"""Sed batch request."""

from sailpoint.v2025.models import SedBatchRequest

__all__ = ["SedBatchRequest"]
