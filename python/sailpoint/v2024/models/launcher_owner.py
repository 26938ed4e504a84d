# Written by `make stubs` from schema/; change it there.
"""Launcher owner."""

from sailpoint._core import model

__all__ = ["LauncherOwner"]

LauncherOwner = model("v2024", "LauncherOwner")
