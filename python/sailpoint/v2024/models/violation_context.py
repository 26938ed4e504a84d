# Written by `make stubs` from schema/; change it there.
"""Violation context."""

from sailpoint._core import model

__all__ = ["ViolationContext"]

ViolationContext = model("v2024", "ViolationContext")
