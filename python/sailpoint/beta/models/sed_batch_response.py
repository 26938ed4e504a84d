# Generated from schema/.
"""Sed batch response."""

from sailpoint.beta.models import SedBatchResponse

__all__ = ["SedBatchResponse"]
