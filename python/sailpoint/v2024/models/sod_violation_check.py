# Written by `make stubs` from schema/; change it there.
"""Sod violation check."""

from sailpoint._core import model

__all__ = ["SodViolationCheck"]

SodViolationCheck = model("v2024", "SodViolationCheck")
