# Written by `make stubs` from schema/; change it there.
"""Launcher request reference."""

from sailpoint._core import model

__all__ = ["LauncherRequestReference"]

LauncherRequestReference = model("v2024", "LauncherRequestReference")
