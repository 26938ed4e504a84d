# Written by `make stubs` from schema/; change it there.
"""Non employee source with NE count."""

from sailpoint._core import model

__all__ = ["NonEmployeeSourceWithNECount"]

NonEmployeeSourceWithNECount = model("v2024", "NonEmployeeSourceWithNECount")
