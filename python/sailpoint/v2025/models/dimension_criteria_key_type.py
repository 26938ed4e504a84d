# Written by `make stubs` from schema/; change it there.
"""Dimension criteria key type."""

from sailpoint._enums import StringEnum

__all__ = ["DimensionCriteriaKeyType"]


class DimensionCriteriaKeyType(StringEnum):
    """Dimension criteria key type."""

    IDENTITY = "IDENTITY"
