# Generated from schema/.
"""Dimension criteria level2."""

from sailpoint.v2025.models import DimensionCriteriaLevel2

__all__ = ["DimensionCriteriaLevel2"]
