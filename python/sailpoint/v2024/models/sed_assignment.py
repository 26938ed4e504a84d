# Written by `make stubs` from schema/; change it there.
"""Sed assignment."""

from sailpoint._core import model

__all__ = ["SedAssignment"]

SedAssignment = model("v2024", "SedAssignment")
