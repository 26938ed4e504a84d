# Generated from schema/.
"""The result of aggregations."""

from sailpoint.v3.models import AggregationResult

__all__ = ["AggregationResult"]
