# Written by `make stubs` from schema/; change it there.
"""Bucket aggregation."""

from sailpoint._core import model

__all__ = ["BucketAggregation"]

BucketAggregation = model("v2024", "BucketAggregation")
