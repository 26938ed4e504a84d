# Written by `make stubs` from schema/; change it there.
"""Recommendation."""

from sailpoint._core import model

__all__ = ["Recommendation"]

Recommendation = model("v2024", "Recommendation")
