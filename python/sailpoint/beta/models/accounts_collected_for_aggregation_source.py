# Generated from schema/.
"""Accounts collected for aggregation source."""

from sailpoint.beta.models import AccountsCollectedForAggregationSource

__all__ = ["AccountsCollectedForAggregationSource"]
