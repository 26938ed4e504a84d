# Generated from schema/.
"""Operation."""

from sailpoint._enums import StringEnum

__all__ = ["Operation"]


class Operation(StringEnum):
    """Operation."""

    EQUALS = "EQUALS"
    NOT_EQUALS = "NOT_EQUALS"
    CONTAINS = "CONTAINS"
    STARTS_WITH = "STARTS_WITH"
    ENDS_WITH = "ENDS_WITH"
    AND = "AND"
    OR = "OR"
