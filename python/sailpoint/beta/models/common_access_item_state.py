# Generated from schema/.
"""Common access item state."""

from sailpoint._enums import StringEnum

__all__ = ["CommonAccessItemState"]


class CommonAccessItemState(StringEnum):
    """Common access item state."""

    CONFIRMED = "CONFIRMED"
    DENIED = "DENIED"
