# Written by `make stubs` from schema/; change it there.
"""Non employee request summary."""

from sailpoint._core import model

__all__ = ["NonEmployeeRequestSummary"]

NonEmployeeRequestSummary = model("v2024", "NonEmployeeRequestSummary")
