# Generated from schema/.
"""Account aggregations api: the operations of this family."""

from sailpoint._core import api

__all__ = ["AccountAggregationsApi"]

AccountAggregationsApi = api("v2025", "AccountAggregationsApi")
