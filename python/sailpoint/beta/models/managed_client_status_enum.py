# Generated from schema/.
"""Managed client status enum."""

from sailpoint._enums import StringEnum

__all__ = ["ManagedClientStatusEnum"]


class ManagedClientStatusEnum(StringEnum):
    """Managed client status enum."""

    NORMAL = "NORMAL"
    UNDEFINED = "UNDEFINED"
    NOT_CONFIGURED = "NOT_CONFIGURED"
    CONFIGURING = "CONFIGURING"
    WARNING = "WARNING"
    ERROR = "ERROR"
    FAILED = "FAILED"
