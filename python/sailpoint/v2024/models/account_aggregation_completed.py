# Written by `make stubs` from schema/; change it there.
"""Account aggregation completed."""

from sailpoint._core import model

__all__ = ["AccountAggregationCompleted"]

AccountAggregationCompleted = model("v2024", "AccountAggregationCompleted")
