# Written by `make stubs` from schema/; change it there.
"""Scope visibility type."""

from sailpoint._enums import StringEnum

__all__ = ["ScopeVisibilityType"]


class ScopeVisibilityType(StringEnum):
    """Scope visibility type."""

    ALL = "ALL"
    FILTER = "FILTER"
    SELECTION = "SELECTION"
    UNSEGMENTED = "UNSEGMENTED"
