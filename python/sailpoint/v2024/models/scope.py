# Written by `make stubs` from schema/; change it there.
"""Scope."""

from sailpoint._core import model

__all__ = ["Scope"]

Scope = model("v2024", "Scope")
