# Generated from schema/.
"""Accounts collected for aggregation."""

from sailpoint.v2025.models import AccountsCollectedForAggregation

__all__ = ["AccountsCollectedForAggregation"]
