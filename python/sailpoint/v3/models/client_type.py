# Generated from schema/.
"""Client type."""

from sailpoint._enums import StringEnum

__all__ = ["ClientType"]


class ClientType(StringEnum):
    """Client type."""

    CONFIDENTIAL = "CONFIDENTIAL"
    PUBLIC = "PUBLIC"
