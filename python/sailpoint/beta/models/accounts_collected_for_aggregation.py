# Generated from schema/.
"""Accounts collected for aggregation."""

from sailpoint.beta.models import AccountsCollectedForAggregation

__all__ = ["AccountsCollectedForAggregation"]
