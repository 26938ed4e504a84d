# Generated from schema/.
"""Dimension membership selector type."""

from sailpoint._enums import StringEnum

__all__ = ["DimensionMembershipSelectorType"]


class DimensionMembershipSelectorType(StringEnum):
    """Dimension membership selector type."""

    STANDARD = "STANDARD"
