# Generated from schema/.
"""Accounts collected for aggregation stats."""

from sailpoint.v2024.models import AccountsCollectedForAggregationStats

__all__ = ["AccountsCollectedForAggregationStats"]
