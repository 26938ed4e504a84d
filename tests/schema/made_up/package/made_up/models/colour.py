# Generated from schema/.
"""Colour."""

from sailpoint._enums import StringEnum

__all__ = ["Colour"]


class Colour(StringEnum):
    """Colour."""

    RED = "RED"
    BLUE = "BLUE"
