# Written by `make stubs` from schema/; change it there.
"""A condition on one member."""

from sailpoint._core import model

__all__ = ["Filter"]

Filter = model("v2024", "Filter")
