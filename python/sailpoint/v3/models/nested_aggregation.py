# Generated from schema/.
"""Applies an aggregation to nested objects."""

from sailpoint.v3.models import NestedAggregation

__all__ = ["NestedAggregation"]
