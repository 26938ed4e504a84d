# Written by `make stubs` from schema/; change it there.
"""Exception criteria."""

from sailpoint._core import model

__all__ = ["ExceptionCriteria"]

ExceptionCriteria = model("v2024", "ExceptionCriteria")
