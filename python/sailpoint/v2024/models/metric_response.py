# Written by `make stubs` from schema/; change it there.
"""Metric response."""

from sailpoint._core import model

__all__ = ["MetricResponse"]

MetricResponse = model("v2024", "MetricResponse")
