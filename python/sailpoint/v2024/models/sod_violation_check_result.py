# Written by `make stubs` from schema/; change it there.
"""Sod violation check result."""

from sailpoint._core import model

__all__ = ["SodViolationCheckResult"]

SodViolationCheckResult = model("v2024", "SodViolationCheckResult")
