# Generated from schema/.
"""The origin of a message's language."""

from sailpoint._enums import StringEnum

__all__ = ["LocaleOrigin"]


class LocaleOrigin(StringEnum):
    """The origin of a message's language."""

    DEFAULT = "DEFAULT"
    REQUEST = "REQUEST"
