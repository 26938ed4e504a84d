# Generated from schema/.
"""Dimension criteria key type."""

from sailpoint._enums import StringEnum

__all__ = ["DimensionCriteriaKeyType"]


class DimensionCriteriaKeyType(StringEnum):
    """Dimension criteria key type."""

    IDENTITY = "IDENTITY"
