# Written by `make stubs` from schema/; change it there.
"""Invocation."""

from sailpoint._core import model

__all__ = ["Invocation"]

Invocation = model("v2024", "Invocation")
