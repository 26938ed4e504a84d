# Written by `make stubs` from schema/; change it there.
"""Filter."""

from sailpoint._core import model

__all__ = ["Filter"]

Filter = model("v2024", "Filter")
