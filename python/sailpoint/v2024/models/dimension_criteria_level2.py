# Written by `make stubs` from schema/; change it there.
"""Dimension criteria level2."""

from sailpoint._core import model

__all__ = ["DimensionCriteriaLevel2"]

DimensionCriteriaLevel2 = model("v2024", "DimensionCriteriaLevel2")
