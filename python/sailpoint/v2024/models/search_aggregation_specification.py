# Written by `make stubs` from schema/; change it there.
"""Search aggregation specification."""

from sailpoint._core import model

__all__ = ["SearchAggregationSpecification"]

SearchAggregationSpecification = model("v2024", "SearchAggregationSpecification")
