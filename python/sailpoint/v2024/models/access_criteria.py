# Written by `make stubs` from schema/; change it there.
"""Access criteria."""

from sailpoint._core import model

__all__ = ["AccessCriteria"]

AccessCriteria = model("v2024", "AccessCriteria")
