# Written by `make stubs` from schema/; change it there.
"""An attribute of a schema."""

from sailpoint._core import model

__all__ = ["AttributeDefinition"]

AttributeDefinition = model("v2024", "AttributeDefinition")
