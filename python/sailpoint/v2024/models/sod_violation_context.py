# Written by `make stubs` from schema/; change it there.
"""Sod violation context."""

from sailpoint._core import model

__all__ = ["SodViolationContext"]

SodViolationContext = model("v2024", "SodViolationContext")
