# Written by `make stubs` from schema/; change it there.
"""The result of aggregations."""

from sailpoint._core import model

__all__ = ["AggregationResult"]

AggregationResult = model("v2024", "AggregationResult")
