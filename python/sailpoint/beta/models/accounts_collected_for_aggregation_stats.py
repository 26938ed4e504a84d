# Generated from schema/.
"""Accounts collected for aggregation stats."""

from sailpoint.beta.models import AccountsCollectedForAggregationStats

__all__ = ["AccountsCollectedForAggregationStats"]
