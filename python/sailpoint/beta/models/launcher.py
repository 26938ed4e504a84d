# Generated from schema/.
"""Launcher."""

from sailpoint.beta.models import Launcher

__all__ = ["Launcher"]
