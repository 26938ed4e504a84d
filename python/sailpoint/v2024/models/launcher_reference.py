# Written by `make stubs` from schema/; change it there.
"""Launcher reference."""

from sailpoint._core import model

__all__ = ["LauncherReference"]

LauncherReference = model("v2024", "LauncherReference")
