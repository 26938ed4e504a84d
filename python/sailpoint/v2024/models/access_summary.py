# Written by `make stubs` from schema/; change it there.
"""Access summary."""

from sailpoint._core import model

__all__ = ["AccessSummary"]

AccessSummary = model("v2024", "AccessSummary")
