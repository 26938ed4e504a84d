# Written by `make stubs` from schema/; change it there.
"""Filter type."""

from sailpoint._enums import StringEnum

__all__ = ["FilterType"]


class FilterType(StringEnum):
    """Filter type."""

    EXISTS = "EXISTS"
    RANGE = "RANGE"
    TERMS = "TERMS"
