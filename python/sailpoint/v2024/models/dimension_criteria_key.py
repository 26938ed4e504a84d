# Generated from schema/.
"""Dimension criteria key."""

from sailpoint.v2024.models import DimensionCriteriaKey

__all__ = ["DimensionCriteriaKey"]
