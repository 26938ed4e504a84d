# Written by `make stubs` from schema/; change it there.
"""Violation context policy."""

from sailpoint._core import model

__all__ = ["ViolationContextPolicy"]

ViolationContextPolicy = model("v2024", "ViolationContextPolicy")
