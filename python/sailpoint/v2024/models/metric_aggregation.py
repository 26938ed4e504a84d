# Written by `make stubs` from schema/; change it there.
"""Metric aggregation."""

from sailpoint._core import model

__all__ = ["MetricAggregation"]

MetricAggregation = model("v2024", "MetricAggregation")
