# Generated from schema/.
"""Machine classification criteria operation."""

from sailpoint._enums import StringEnum

__all__ = ["MachineClassificationCriteriaOperation"]


class MachineClassificationCriteriaOperation(StringEnum):
    """Machine classification criteria operation."""

    EQUALS = "EQUALS"
    NOT_EQUALS = "NOT_EQUALS"
    STARTS_WITH = "STARTS_WITH"
    ENDS_WITH = "ENDS_WITH"
    CONTAINS = "CONTAINS"
    AND = "AND"
    OR = "OR"
