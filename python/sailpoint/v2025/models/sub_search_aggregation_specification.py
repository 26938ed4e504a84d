# Generated from schema/.
"""Sub search aggregation specification."""

from sailpoint.v2025.models import SubSearchAggregationSpecification

__all__ = ["SubSearchAggregationSpecification"]
