# Generated from schema/.
"""Launcher."""

from sailpoint.v2025.models import Launcher

__all__ = ["Launcher"]
