# Written by `make stubs` from schema/; change it there.
"""Account aggregation completed source."""

from sailpoint._core import model

__all__ = ["AccountAggregationCompletedSource"]

AccountAggregationCompletedSource = model("v2024", "AccountAggregationCompletedSource")
