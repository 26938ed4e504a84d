# Written by `make stubs` from schema/; change it there.
"""Filter aggregation."""

from sailpoint._core import model

__all__ = ["FilterAggregation"]

FilterAggregation = model("v2024", "FilterAggregation")
