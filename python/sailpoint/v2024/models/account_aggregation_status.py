# Written by `make stubs` from schema/; change it there.
"""Account aggregation status."""

from sailpoint._core import model

__all__ = ["AccountAggregationStatus"]

AccountAggregationStatus = model("v2024", "AccountAggregationStatus")
