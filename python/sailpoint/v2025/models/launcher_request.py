# Generated from schema/.
"""Launcher request."""

from sailpoint.v2025.models import LauncherRequest

__all__ = ["LauncherRequest"]
