# Generated from schema/.
"""Account aggregation status."""

from sailpoint.beta.models import AccountAggregationStatus

__all__ = ["AccountAggregationStatus"]
