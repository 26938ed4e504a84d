# Written by `make stubs` from src/schema; change it there.
"""Selector."""

from sailpoint._core import model

__all__ = ["Selector"]

Selector = model("v2024", "Selector")
