# Generated from schema/.
"""Launcher reference."""

from sailpoint.v2025.models import LauncherReference

__all__ = ["LauncherReference"]
