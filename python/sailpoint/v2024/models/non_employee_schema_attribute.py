# Written by `make stubs` from schema/; change it there.
"""Non employee schema attribute."""

from sailpoint._core import model

__all__ = ["NonEmployeeSchemaAttribute"]

NonEmployeeSchemaAttribute = model("v2024", "NonEmployeeSchemaAttribute")
