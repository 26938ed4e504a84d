# Written by `make stubs` from schema/; change it there.
"""Non employee schema attribute body."""

from sailpoint._core import model

__all__ = ["NonEmployeeSchemaAttributeBody"]

NonEmployeeSchemaAttributeBody = model("v2024", "NonEmployeeSchemaAttributeBody")
