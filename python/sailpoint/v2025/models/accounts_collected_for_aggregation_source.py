# Generated from schema/.
"""Accounts collected for aggregation source."""

from sailpoint.v2025.models import AccountsCollectedForAggregationSource

__all__ = ["AccountsCollectedForAggregationSource"]
