# Written by `make stubs` from schema/; change it there.
"""Accounts collected for aggregation."""

from sailpoint._core import model

__all__ = ["AccountsCollectedForAggregation"]

AccountsCollectedForAggregation = model("v2024", "AccountsCollectedForAggregation")
