# Generated from schema/.
"""Launcher owner."""

from sailpoint.beta.models import LauncherOwner

__all__ = ["LauncherOwner"]
