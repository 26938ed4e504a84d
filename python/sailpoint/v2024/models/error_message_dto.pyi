# Written by `make stubs` from schema/; change it there.
"""A message in one language."""

from sailpoint._core import Model

__all__ = ["ErrorMessageDto"]

class ErrorMessageDto(Model):
    """A message in one language."""

    locale: str | None
    """Language of the text, a BCP 47 tag."""
    locale_origin: str | None
    """Where the language was taken from."""
    text: str | None
    """The message."""
    def __init__(
        self,
        *,
        locale: str | None = ...,
        locale_origin: str | None = ...,
        text: str | None = ...,
    ) -> None: ...
