# Generated from schema/.
"""Managed client status code."""

from sailpoint._enums import StringEnum

__all__ = ["ManagedClientStatusCode"]


class ManagedClientStatusCode(StringEnum):
    """Managed client status code."""

    NORMAL = "NORMAL"
    UNDEFINED = "UNDEFINED"
    NOT_CONFIGURED = "NOT_CONFIGURED"
    CONFIGURING = "CONFIGURING"
    WARNING = "WARNING"
    ERROR = "ERROR"
    FAILED = "FAILED"
