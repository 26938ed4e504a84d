# Written by `make stubs` from schema/; change it there.
"""Attributes changed."""

from sailpoint._core import model

__all__ = ["AttributesChanged"]

AttributesChanged = model("v2024", "AttributesChanged")
