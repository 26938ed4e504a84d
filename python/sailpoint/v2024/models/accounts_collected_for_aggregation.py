# Generated from schema/.
"""Accounts collected for aggregation."""

from sailpoint.v2024.models import AccountsCollectedForAggregation

__all__ = ["AccountsCollectedForAggregation"]
