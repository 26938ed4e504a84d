# Generated from schema/.
"""Role criteria operation."""

from sailpoint._enums import StringEnum

__all__ = ["RoleCriteriaOperation"]


class RoleCriteriaOperation(StringEnum):
    """Role criteria operation."""

    EQUALS = "EQUALS"
    NOT_EQUALS = "NOT_EQUALS"
    CONTAINS = "CONTAINS"
    DOES_NOT_CONTAIN = "DOES_NOT_CONTAIN"
    STARTS_WITH = "STARTS_WITH"
    ENDS_WITH = "ENDS_WITH"
    GREATER_THAN = "GREATER_THAN"
    LESS_THAN = "LESS_THAN"
    GREATER_THAN_EQUALS = "GREATER_THAN_EQUALS"
    LESS_THAN_EQUALS = "LESS_THAN_EQUALS"
    AND = "AND"
    OR = "OR"
