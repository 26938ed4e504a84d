# Generated from schema/.
"""Account aggregation completed stats."""

from sailpoint.beta.models import AccountAggregationCompletedStats

__all__ = ["AccountAggregationCompletedStats"]
