# Written by `make stubs` from schema/; change it there.
"""Account aggregation completed stats."""

from sailpoint._core import model

__all__ = ["AccountAggregationCompletedStats"]

AccountAggregationCompletedStats = model("v2024", "AccountAggregationCompletedStats")
