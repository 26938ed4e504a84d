# Written by `make stubs` from schema/; change it there.
"""Sed patch."""

from sailpoint._core import model

__all__ = ["SedPatch"]

SedPatch = model("v2024", "SedPatch")
