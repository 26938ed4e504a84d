# Written by `make stubs` from schema/; change it there.
"""Client type."""

from sailpoint._enums import StringEnum

__all__ = ["ClientType"]


class ClientType(StringEnum):
    """Client type."""

    CONFIDENTIAL = "CONFIDENTIAL"
    PUBLIC = "PUBLIC"
