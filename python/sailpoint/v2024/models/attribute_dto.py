# Written by `make stubs` from schema/; change it there.
"""Attribute DTO."""

from sailpoint._core import model

__all__ = ["AttributeDTO"]

AttributeDTO = model("v2024", "AttributeDTO")
