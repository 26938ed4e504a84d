# Written by `make stubs` from schema/; change it there.
"""Non employee request body."""

from sailpoint._core import model

__all__ = ["NonEmployeeRequestBody"]

NonEmployeeRequestBody = model("v2024", "NonEmployeeRequestBody")
