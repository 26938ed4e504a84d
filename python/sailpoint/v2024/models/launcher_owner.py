# Generated from schema/.
"""Launcher owner."""

from sailpoint.v2024.models import LauncherOwner

__all__ = ["LauncherOwner"]
