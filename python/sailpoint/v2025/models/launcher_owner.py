# Generated from schema/.
"""Launcher owner."""

from sailpoint.v2025.models import LauncherOwner

__all__ = ["LauncherOwner"]
