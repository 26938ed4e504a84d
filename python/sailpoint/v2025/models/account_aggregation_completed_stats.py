# Generated from schema/.
"""Account aggregation completed stats."""

from sailpoint.v2025.models import AccountAggregationCompletedStats

__all__ = ["AccountAggregationCompletedStats"]
