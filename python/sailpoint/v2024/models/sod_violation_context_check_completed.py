# Written by `make stubs` from schema/; change it there.
"""Sod violation context check completed."""

from sailpoint._core import model

__all__ = ["SodViolationContextCheckCompleted"]

SodViolationContextCheckCompleted = model("v2024", "SodViolationContextCheckCompleted")
