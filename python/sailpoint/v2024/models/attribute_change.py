# Written by `make stubs` from schema/; change it there.
"""Attribute change."""

from sailpoint._core import model

__all__ = ["AttributeChange"]

AttributeChange = model("v2024", "AttributeChange")
