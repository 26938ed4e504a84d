# Written by `make stubs` from schema/; change it there.
"""Account aggregation status."""

from sailpoint.beta.models.account_aggregation_status import AccountAggregationStatus as AccountAggregation

__all__ = ["AccountAggregation"]
