# Generated from schema/.
"""Sed batch request."""

from sailpoint.beta.models import SedBatchRequest

__all__ = ["SedBatchRequest"]
