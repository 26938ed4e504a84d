# Generated from schema/.
"""Account aggregation status."""

from sailpoint.beta.models.account_aggregation_status import AccountAggregationStatus as AccountAggregation

__all__ = ["AccountAggregation"]
