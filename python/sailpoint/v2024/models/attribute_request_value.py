# Written by `make stubs` from schema/; change it there.
"""Attribute request value."""

from sailpoint._core import model

__all__ = ["AttributeRequestValue"]

AttributeRequestValue = model("v2024", "AttributeRequestValue")
