# Generated from schema/.
"""Metric response."""

from sailpoint.v2025.models import MetricResponse

__all__ = ["MetricResponse"]
