# Written by `make stubs` from schema/; change it there.
"""Sod policy."""

from sailpoint._core import model

__all__ = ["SodPolicy"]

SodPolicy = model("v2024", "SodPolicy")
