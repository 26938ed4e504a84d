# Written by `make stubs` from schema/; change it there.
"""Groups documents by the values of a member."""

from sailpoint._core import model

__all__ = ["BucketAggregation"]

BucketAggregation = model("v2024", "BucketAggregation")
