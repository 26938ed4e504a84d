# Written by `make stubs` from schema/; change it there.
"""Selector type."""

from sailpoint._enums import StringEnum

__all__ = ["SelectorType"]


class SelectorType(StringEnum):
    """Selector type."""

    LIST = "LIST"
    RANGE = "RANGE"
