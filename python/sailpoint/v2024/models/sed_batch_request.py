# Generated from schema/.
"""Sed batch request."""

from sailpoint.v2024.models import SedBatchRequest

__all__ = ["SedBatchRequest"]
