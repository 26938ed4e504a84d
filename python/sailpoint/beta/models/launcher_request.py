# Generated from schema/.
"""Launcher request."""

from sailpoint.beta.models import LauncherRequest

__all__ = ["LauncherRequest"]
