# Written by `make stubs` from schema/; change it there.
"""Reference to a dimension of a role."""

from sailpoint._core import model

__all__ = ["DimensionRef"]

DimensionRef = model("v2024", "DimensionRef")
