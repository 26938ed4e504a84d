# Written by `make stubs` from schema/; change it there.
"""Non employee source lite with schema attributes."""

from sailpoint._core import model

__all__ = ["NonEmployeeSourceLiteWithSchemaAttributes"]

NonEmployeeSourceLiteWithSchemaAttributes = model("v2024", "NonEmployeeSourceLiteWithSchemaAttributes")
