# Written by `make stubs` from schema/; change it there.
"""Attribute value DTO."""

from sailpoint._core import model

__all__ = ["AttributeValueDTO"]

AttributeValueDTO = model("v2024", "AttributeValueDTO")
