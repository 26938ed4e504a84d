# Generated from schema/.
"""Account aggregation completed source."""

from sailpoint.beta.models import AccountAggregationCompletedSource

__all__ = ["AccountAggregationCompletedSource"]
