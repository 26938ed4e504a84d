# Written by `make stubs` from schema/; change it there.
"""Non employee request lite."""

from sailpoint._core import model

__all__ = ["NonEmployeeRequestLite"]

NonEmployeeRequestLite = model("v2024", "NonEmployeeRequestLite")
