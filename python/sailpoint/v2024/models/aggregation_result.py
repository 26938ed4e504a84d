# Generated from schema/.
"""The result of aggregations."""

from sailpoint.v2024.models import AggregationResult

__all__ = ["AggregationResult"]
