# Written by `make stubs` from schema/; change it there.
"""Attribute definition."""

from sailpoint._core import model

__all__ = ["AttributeDefinition"]

AttributeDefinition = model("v2024", "AttributeDefinition")
