# Generated from schema/.
"""Access type."""

from sailpoint._enums import StringEnum

__all__ = ["AccessType"]


class AccessType(StringEnum):
    """Access type."""

    ONLINE = "ONLINE"
    OFFLINE = "OFFLINE"
