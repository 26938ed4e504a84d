# Generated from schema/.
"""Dimension criteria key."""

from sailpoint.v2025.models import DimensionCriteriaKey

__all__ = ["DimensionCriteriaKey"]
