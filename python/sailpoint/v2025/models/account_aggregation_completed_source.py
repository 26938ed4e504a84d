# Generated from schema/.
"""Account aggregation completed source."""

from sailpoint.v2025.models import AccountAggregationCompletedSource

__all__ = ["AccountAggregationCompletedSource"]
