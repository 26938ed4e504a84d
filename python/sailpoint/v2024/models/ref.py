# Written by `make stubs` from schema/; change it there.
"""Ref."""

from sailpoint._core import model

__all__ = ["Ref"]

Ref = model("v2024", "Ref")
