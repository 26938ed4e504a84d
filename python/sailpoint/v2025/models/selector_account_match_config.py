# Generated from schema/.
"""Selector account match config."""

from sailpoint.v2025.models import SelectorAccountMatchConfig

__all__ = ["SelectorAccountMatchConfig"]
