# Generated from schema/.
"""Scope visibility type."""

from sailpoint._enums import StringEnum

__all__ = ["ScopeVisibilityType"]


class ScopeVisibilityType(StringEnum):
    """Scope visibility type."""

    ALL = "ALL"
    FILTER = "FILTER"
    SELECTION = "SELECTION"
    UNSEGMENTED = "UNSEGMENTED"
