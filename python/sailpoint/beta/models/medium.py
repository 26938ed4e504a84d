# Generated from schema/.
"""Medium."""

from sailpoint._enums import StringEnum

__all__ = ["Medium"]


class Medium(StringEnum):
    """Medium."""

    EMAIL = "EMAIL"
    SLACK = "SLACK"
    TEAMS = "TEAMS"
