# Written by `make stubs` from schema/; change it there.
"""Exception access criteria."""

from sailpoint._core import model

__all__ = ["ExceptionAccessCriteria"]

ExceptionAccessCriteria = model("v2024", "ExceptionAccessCriteria")
