# Written by `make stubs` from schema/; change it there.
"""Selector account match config."""

from sailpoint._core import model

__all__ = ["SelectorAccountMatchConfig"]

SelectorAccountMatchConfig = model("v2024", "SelectorAccountMatchConfig")
