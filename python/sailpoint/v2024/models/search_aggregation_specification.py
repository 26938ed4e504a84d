# Generated from schema/.
"""An aggregation, and the one within it."""

from sailpoint.v2024.models import SearchAggregationSpecification

__all__ = ["SearchAggregationSpecification"]
