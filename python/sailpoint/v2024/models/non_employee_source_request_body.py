# Written by `make stubs` from schema/; change it there.
"""Non employee source request body."""

from sailpoint._core import model

__all__ = ["NonEmployeeSourceRequestBody"]

NonEmployeeSourceRequestBody = model("v2024", "NonEmployeeSourceRequestBody")
