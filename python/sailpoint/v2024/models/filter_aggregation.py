# Written by `make stubs` from schema/; change it there.
"""Limits an aggregation to documents with a value."""

from sailpoint._core import model

__all__ = ["FilterAggregation"]

FilterAggregation = model("v2024", "FilterAggregation")
