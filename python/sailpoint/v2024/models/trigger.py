# Written by `make stubs` from schema/; change it there.
"""Trigger."""

from sailpoint._core import model

__all__ = ["Trigger"]

Trigger = model("v2024", "Trigger")
