# Generated from schema/.
"""Dimension criteria level1."""

from sailpoint.v2024.models import DimensionCriteriaLevel1

__all__ = ["DimensionCriteriaLevel1"]
