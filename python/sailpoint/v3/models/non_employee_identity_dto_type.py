# Generated from schema/.
"""Non employee identity dto type."""

from sailpoint._enums import StringEnum

__all__ = ["NonEmployeeIdentityDtoType"]


class NonEmployeeIdentityDtoType(StringEnum):
    """Non employee identity dto type."""

    GOVERNANCE_GROUP = "GOVERNANCE_GROUP"
    IDENTITY = "IDENTITY"
