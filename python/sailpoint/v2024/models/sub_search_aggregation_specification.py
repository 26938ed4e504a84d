# Written by `make stubs` from schema/; change it there.
"""Sub search aggregation specification."""

from sailpoint._core import model

__all__ = ["SubSearchAggregationSpecification"]

SubSearchAggregationSpecification = model("v2024", "SubSearchAggregationSpecification")
