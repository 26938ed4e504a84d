# Written by `make stubs` from schema/; change it there.
"""Selector."""

from sailpoint._core import model

__all__ = ["Selector"]

Selector = model("v2024", "Selector")
