# Generated from schema/.
"""Role criteria key type."""

from sailpoint._enums import StringEnum

__all__ = ["RoleCriteriaKeyType"]


class RoleCriteriaKeyType(StringEnum):
    """Role criteria key type."""

    IDENTITY = "IDENTITY"
    ACCOUNT = "ACCOUNT"
    ENTITLEMENT = "ENTITLEMENT"
