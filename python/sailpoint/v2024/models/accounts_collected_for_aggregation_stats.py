# Written by `make stubs` from schema/; change it there.
"""Accounts collected for aggregation stats."""

from sailpoint._core import model

__all__ = ["AccountsCollectedForAggregationStats"]

AccountsCollectedForAggregationStats = model("v2024", "AccountsCollectedForAggregationStats")
