# Generated from schema/.
"""Account aggregation status."""

from sailpoint.v2024.models import AccountAggregationStatus

__all__ = ["AccountAggregationStatus"]
