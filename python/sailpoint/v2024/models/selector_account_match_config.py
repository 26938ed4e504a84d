# Generated from schema/.
"""Selector account match config."""

from sailpoint.v2024.models import SelectorAccountMatchConfig

__all__ = ["SelectorAccountMatchConfig"]
