# Written by `make stubs` from schema/; change it there.
"""Dimension ref."""

from sailpoint._core import model

__all__ = ["DimensionRef"]

DimensionRef = model("v2024", "DimensionRef")
