# Written by `make stubs` from schema/; change it there.
"""Where the language of a message was taken from."""

from sailpoint._enums import StringEnum

__all__ = ["LocaleOrigin"]


class LocaleOrigin(StringEnum):
    """Where the language of a message was taken from."""

    DEFAULT = "DEFAULT"
    REQUEST = "REQUEST"
