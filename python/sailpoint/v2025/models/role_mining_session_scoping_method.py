# Generated from schema/.
"""Role mining session scoping method."""

from sailpoint._enums import StringEnum

__all__ = ["RoleMiningSessionScopingMethod"]


class RoleMiningSessionScopingMethod(StringEnum):
    """Role mining session scoping method."""

    MANUAL = "MANUAL"
    AUTO_RM = "AUTO_RM"
