# Generated from schema/.
"""Computes a number from the values of a member."""

from sailpoint.v2024.models import MetricAggregation

__all__ = ["MetricAggregation"]
