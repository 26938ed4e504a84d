# Generated from schema/.
"""Accounts collected for aggregation stats."""

from sailpoint.v2025.models import AccountsCollectedForAggregationStats

__all__ = ["AccountsCollectedForAggregationStats"]
