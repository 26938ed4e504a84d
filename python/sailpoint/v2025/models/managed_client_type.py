# Generated from schema/.
"""Managed client type."""

from sailpoint._enums import StringEnum

__all__ = ["ManagedClientType"]


class ManagedClientType(StringEnum):
    """Managed client type."""

    CCG = "CCG"
    VA = "VA"
    INTERNAL = "INTERNAL"
    IIQ_HARVESTER = "IIQ_HARVESTER"
