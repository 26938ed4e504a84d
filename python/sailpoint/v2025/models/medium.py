# Written by `make stubs` from schema/; change it there.
"""Medium."""

from sailpoint._enums import StringEnum

__all__ = ["Medium"]


class Medium(StringEnum):
    """Medium."""

    EMAIL = "EMAIL"
    SLACK = "SLACK"
    TEAMS = "TEAMS"
