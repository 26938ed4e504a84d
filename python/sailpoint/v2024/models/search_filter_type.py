# Generated from schema/.
"""Search filter type."""

from sailpoint._enums import StringEnum

__all__ = ["SearchFilterType"]


class SearchFilterType(StringEnum):
    """Search filter type."""

    TERM = "TERM"
