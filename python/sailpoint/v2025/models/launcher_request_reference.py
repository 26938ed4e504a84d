# Generated from schema/.
"""Launcher request reference."""

from sailpoint.v2025.models import LauncherRequestReference

__all__ = ["LauncherRequestReference"]
