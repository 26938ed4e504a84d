# Generated from schema/.
"""Accounts collected for aggregation source."""

from sailpoint.v2024.models import AccountsCollectedForAggregationSource

__all__ = ["AccountsCollectedForAggregationSource"]
