# Written by `make stubs` from schema/; change it there.
"""Sed assignment response."""

from sailpoint._core import model

__all__ = ["SedAssignmentResponse"]

SedAssignmentResponse = model("v2024", "SedAssignmentResponse")
