# Generated from schema/.
"""A message in one language."""

__all__ = ["ErrorMessageDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model
    from sailpoint.v3.models.locale_origin import LocaleOrigin

    class ErrorMessageDto(Model):
        """A message in one language."""

        locale: str | None
        """Language of the text, a BCP 47 tag."""
        locale_origin: str | None
        """The origin of the language."""
        text: str | None
        """The message."""
        def __init__(
            self,
            *,
            locale: str | None = ...,
            locale_origin: LocaleOrigin | Literal["DEFAULT", "REQUEST"] | None = ...,
            text: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ErrorMessageDto = model("v3", "ErrorMessageDto")
