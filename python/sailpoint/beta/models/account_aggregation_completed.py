# Generated from schema/.
"""Account aggregation completed."""

from sailpoint.beta.models import AccountAggregationCompleted

__all__ = ["AccountAggregationCompleted"]
