# Written by `make stubs` from schema/; change it there.
"""Sp config import results."""

from sailpoint._core import model

__all__ = ["SpConfigImportResults"]

SpConfigImportResults = model("v2024", "SpConfigImportResults")
