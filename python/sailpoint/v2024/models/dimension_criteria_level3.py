# Written by `make stubs` from schema/; change it there.
"""Dimension criteria level3."""

from sailpoint._core import model

__all__ = ["DimensionCriteriaLevel3"]

DimensionCriteriaLevel3 = model("v2024", "DimensionCriteriaLevel3")
