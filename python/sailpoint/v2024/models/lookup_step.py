# Written by `make stubs` from schema/; change it there.
"""Lookup step."""

from sailpoint._core import model

__all__ = ["LookupStep"]

LookupStep = model("v2024", "LookupStep")
