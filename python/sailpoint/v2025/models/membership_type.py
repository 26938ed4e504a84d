# Generated from schema/.
"""Membership type."""

from sailpoint._enums import StringEnum

__all__ = ["MembershipType"]


class MembershipType(StringEnum):
    """Membership type."""

    ALL = "ALL"
    FILTER = "FILTER"
    SELECTION = "SELECTION"
