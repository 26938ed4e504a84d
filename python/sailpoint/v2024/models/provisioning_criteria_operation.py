# Generated from schema/.
"""Provisioning criteria operation."""

from sailpoint._enums import StringEnum

__all__ = ["ProvisioningCriteriaOperation"]


class ProvisioningCriteriaOperation(StringEnum):
    """Provisioning criteria operation."""

    EQUALS = "EQUALS"
    NOT_EQUALS = "NOT_EQUALS"
    CONTAINS = "CONTAINS"
    HAS = "HAS"
    AND = "AND"
    OR = "OR"
