# Generated from schema/.
"""Metric response."""

from sailpoint.beta.models import MetricResponse

__all__ = ["MetricResponse"]
