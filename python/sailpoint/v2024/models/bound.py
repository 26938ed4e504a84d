# Written by `make stubs` from schema/; change it there.
"""Bound."""

from sailpoint._core import model

__all__ = ["Bound"]

Bound = model("v2024", "Bound")
