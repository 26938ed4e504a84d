# Generated from schema/.
"""Computes a number from the values of a member."""

from sailpoint.v2025.models import MetricAggregation

__all__ = ["MetricAggregation"]
