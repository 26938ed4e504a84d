# Generated from schema/.
"""Launcher request reference."""

from sailpoint.beta.models import LauncherRequestReference

__all__ = ["LauncherRequestReference"]
