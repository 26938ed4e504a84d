# Written by `make stubs` from schema/; change it there.
"""An aggregation, and the one within it."""

from sailpoint._core import model

__all__ = ["SearchAggregationSpecification"]

SearchAggregationSpecification = model("v2024", "SearchAggregationSpecification")
