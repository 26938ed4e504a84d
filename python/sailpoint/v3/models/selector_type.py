# Generated from schema/.
"""Selector type."""

from sailpoint._enums import StringEnum

__all__ = ["SelectorType"]


class SelectorType(StringEnum):
    """Selector type."""

    LIST = "LIST"
    RANGE = "RANGE"
