# Generated from schema/.
"""Groups documents by the values of a member."""

from sailpoint.v2025.models import BucketAggregation

__all__ = ["BucketAggregation"]
