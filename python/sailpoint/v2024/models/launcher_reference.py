# Generated from schema/.
"""Launcher reference."""

from sailpoint.v2024.models import LauncherReference

__all__ = ["LauncherReference"]
