# Written by `make stubs` from schema/; change it there.
"""Launcher request."""

from sailpoint._core import model

__all__ = ["LauncherRequest"]

LauncherRequest = model("v2024", "LauncherRequest")
