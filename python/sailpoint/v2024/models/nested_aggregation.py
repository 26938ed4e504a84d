# Written by `make stubs` from schema/; change it there.
"""Applies an aggregation to nested objects."""

from sailpoint._core import model

__all__ = ["NestedAggregation"]

NestedAggregation = model("v2024", "NestedAggregation")
