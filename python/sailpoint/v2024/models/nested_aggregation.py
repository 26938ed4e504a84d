# Generated from schema/.
"""Applies an aggregation to nested objects."""

from sailpoint.v2024.models import NestedAggregation

__all__ = ["NestedAggregation"]
