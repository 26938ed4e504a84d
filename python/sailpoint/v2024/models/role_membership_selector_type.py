# Generated from schema/.
"""Role membership selector type."""

from sailpoint._enums import StringEnum

__all__ = ["RoleMembershipSelectorType"]


class RoleMembershipSelectorType(StringEnum):
    """Role membership selector type."""

    STANDARD = "STANDARD"
    IDENTITY_LIST = "IDENTITY_LIST"
