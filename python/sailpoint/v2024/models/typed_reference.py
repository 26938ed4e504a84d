# Written by `make stubs` from schema/; change it there.
"""Typed reference."""

from sailpoint._core import model

__all__ = ["TypedReference"]

TypedReference = model("v2024", "TypedReference")
