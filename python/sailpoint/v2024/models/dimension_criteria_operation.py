# Generated from schema/.
"""Dimension criteria operation."""

from sailpoint._enums import StringEnum

__all__ = ["DimensionCriteriaOperation"]


class DimensionCriteriaOperation(StringEnum):
    """Dimension criteria operation."""

    EQUALS = "EQUALS"
    AND = "AND"
    OR = "OR"
