# Written by `make stubs` from schema/; change it there.
"""Localized message."""

from sailpoint._core import Model

__all__ = ["LocalizedMessage"]

class LocalizedMessage(Model):
    """Localized message."""

    locale: str
    message: str
    def __init__(
        self,
        *,
        locale: str,
        message: str,
    ) -> None: ...
