# Generated from schema/.
"""Sub search aggregation specification."""

from sailpoint.v3.models import SubSearchAggregationSpecification

__all__ = ["SubSearchAggregationSpecification"]
