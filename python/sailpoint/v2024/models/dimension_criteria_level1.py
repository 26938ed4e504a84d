# Written by `make stubs` from schema/; change it there.
"""Dimension criteria level1."""

from sailpoint._core import model

__all__ = ["DimensionCriteriaLevel1"]

DimensionCriteriaLevel1 = model("v2024", "DimensionCriteriaLevel1")
