# Generated from schema/.
"""Account aggregation completed."""

from sailpoint.v2025.models import AccountAggregationCompleted

__all__ = ["AccountAggregationCompleted"]
