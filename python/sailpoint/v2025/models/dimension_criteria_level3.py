# Generated from schema/.
"""Dimension criteria level3."""

from sailpoint.v2025.models import DimensionCriteriaLevel3

__all__ = ["DimensionCriteriaLevel3"]
