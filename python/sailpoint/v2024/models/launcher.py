# Written by `make stubs` from schema/; change it there.
"""Launcher."""

from sailpoint._core import model

__all__ = ["Launcher"]

Launcher = model("v2024", "Launcher")
