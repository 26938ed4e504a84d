# Generated from schema/.
"""Filter type."""

from sailpoint._enums import StringEnum

__all__ = ["FilterType"]


class FilterType(StringEnum):
    """Filter type."""

    EXISTS = "EXISTS"
    RANGE = "RANGE"
    TERMS = "TERMS"
