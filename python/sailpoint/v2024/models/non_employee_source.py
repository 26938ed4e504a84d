# Written by `make stubs` from schema/; change it there.
"""Non employee source."""

from sailpoint._core import model

__all__ = ["NonEmployeeSource"]

NonEmployeeSource = model("v2024", "NonEmployeeSource")
