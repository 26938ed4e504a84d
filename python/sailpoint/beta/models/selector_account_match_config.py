# Generated from schema/.
"""Selector account match config."""

from sailpoint.beta.models import SelectorAccountMatchConfig

__all__ = ["SelectorAccountMatchConfig"]
