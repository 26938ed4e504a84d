# Generated from schema/.
"""Account aggregation status."""

from sailpoint.v2025.models import AccountAggregationStatus

__all__ = ["AccountAggregationStatus"]
