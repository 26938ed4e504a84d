# Written by `make stubs` from schema/; change it there.
"""Argument."""

from sailpoint._core import model

__all__ = ["Argument"]

Argument = model("v2024", "Argument")
