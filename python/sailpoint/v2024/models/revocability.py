# Written by `make stubs` from schema/; change it there.
"""Revocability."""

from sailpoint._core import model

__all__ = ["Revocability"]

Revocability = model("v2024", "Revocability")
