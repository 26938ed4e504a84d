# Written by `make stubs` from schema/; change it there.
"""Non employee request."""

from sailpoint._core import model

__all__ = ["NonEmployeeRequest"]

NonEmployeeRequest = model("v2024", "NonEmployeeRequest")
