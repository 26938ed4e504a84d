# Generated from schema/.
"""Launcher request reference."""

from sailpoint.v2024.models import LauncherRequestReference

__all__ = ["LauncherRequestReference"]
