# Written by `make stubs` from schema/; change it there.
"""Attribute definition schema."""

from sailpoint._core import model

__all__ = ["AttributeDefinitionSchema"]

AttributeDefinitionSchema = model("v2024", "AttributeDefinitionSchema")
