# Generated from schema/.
"""Limits an aggregation to documents with a value."""

from sailpoint.v3.models import FilterAggregation

__all__ = ["FilterAggregation"]
