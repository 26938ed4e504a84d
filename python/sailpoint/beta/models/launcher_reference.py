# Generated from schema/.
"""Launcher reference."""

from sailpoint.beta.models import LauncherReference

__all__ = ["LauncherReference"]
