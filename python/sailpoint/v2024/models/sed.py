# Written by `make stubs` from schema/; change it there.
"""Sed."""

from sailpoint._core import model

__all__ = ["Sed"]

Sed = model("v2024", "Sed")
