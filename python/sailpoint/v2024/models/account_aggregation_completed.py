# Generated from schema/.
"""Account aggregation completed."""

from sailpoint.v2024.models import AccountAggregationCompleted

__all__ = ["AccountAggregationCompleted"]
