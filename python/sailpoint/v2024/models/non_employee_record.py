# Written by `make stubs` from schema/; change it there.
"""Non employee record."""

from sailpoint._core import model

__all__ = ["NonEmployeeRecord"]

NonEmployeeRecord = model("v2024", "NonEmployeeRecord")
