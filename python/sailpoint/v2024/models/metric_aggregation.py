# Written by `make stubs` from schema/; change it there.
"""Computes a number from the values of a member."""

from sailpoint._core import model

__all__ = ["MetricAggregation"]

MetricAggregation = model("v2024", "MetricAggregation")
