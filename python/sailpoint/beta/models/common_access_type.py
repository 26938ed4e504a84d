# Generated from schema/.
"""Common access type."""

from sailpoint._enums import StringEnum

__all__ = ["CommonAccessType"]


class CommonAccessType(StringEnum):
    """Common access type."""

    ACCESS_PROFILE = "ACCESS_PROFILE"
    ROLE = "ROLE"
