# Written by `make stubs` from schema/; change it there.
"""Error message."""

from sailpoint._core import Model

__all__ = ["ErrorMessage"]

class ErrorMessage(Model):
    """Error message."""

    locale: str | None
    locale_origin: str | None
    text: str | None
    def __init__(
        self,
        *,
        locale: str | None = ...,
        locale_origin: str | None = ...,
        text: str | None = ...,
    ) -> None: ...
