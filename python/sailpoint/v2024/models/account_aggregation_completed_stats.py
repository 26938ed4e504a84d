# Generated from schema/.
"""Account aggregation completed stats."""

from sailpoint.v2024.models import AccountAggregationCompletedStats

__all__ = ["AccountAggregationCompletedStats"]
