# Written by `make stubs` from schema/; change it there.
"""Dimension."""

from sailpoint._core import model

__all__ = ["Dimension"]

Dimension = model("v2024", "Dimension")
