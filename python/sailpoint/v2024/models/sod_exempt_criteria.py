# Written by `make stubs` from schema/; change it there.
"""Sod exempt criteria."""

from sailpoint._core import model

__all__ = ["SodExemptCriteria"]

SodExemptCriteria = model("v2024", "SodExemptCriteria")
