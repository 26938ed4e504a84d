# Written by `make stubs` from schema/; change it there.
"""Attribute request."""

from sailpoint._core import model

__all__ = ["AttributeRequest"]

AttributeRequest = model("v2024", "AttributeRequest")
