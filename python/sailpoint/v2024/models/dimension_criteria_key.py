# Written by `make stubs` from schema/; change it there.
"""Dimension criteria key."""

from sailpoint._core import model

__all__ = ["DimensionCriteriaKey"]

DimensionCriteriaKey = model("v2024", "DimensionCriteriaKey")
