# Written by `make stubs` from schema/; change it there.
"""Accounts collected for aggregation source."""

from sailpoint._core import model

__all__ = ["AccountsCollectedForAggregationSource"]

AccountsCollectedForAggregationSource = model("v2024", "AccountsCollectedForAggregationSource")
