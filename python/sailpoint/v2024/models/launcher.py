# Generated from schema/.
"""Launcher."""

from sailpoint.v2024.models import Launcher

__all__ = ["Launcher"]
