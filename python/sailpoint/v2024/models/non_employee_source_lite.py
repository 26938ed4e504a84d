# Written by `make stubs` from schema/; change it there.
"""Non employee source lite."""

from sailpoint._core import model

__all__ = ["NonEmployeeSourceLite"]

NonEmployeeSourceLite = model("v2024", "NonEmployeeSourceLite")
