# Generated from schema/.
"""Metric response."""

from sailpoint.v2024.models import MetricResponse

__all__ = ["MetricResponse"]
