# Written by `make stubs` from schema/; change it there.
"""Reassignment."""

from sailpoint._core import model

__all__ = ["Reassignment"]

Reassignment = model("v2024", "Reassignment")
