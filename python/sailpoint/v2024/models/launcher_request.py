# Generated from schema/.
"""Launcher request."""

from sailpoint.v2024.models import LauncherRequest

__all__ = ["LauncherRequest"]
