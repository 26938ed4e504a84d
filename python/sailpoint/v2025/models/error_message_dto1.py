# Generated from schema/.
"""Error message dto1."""

__all__ = ["ErrorMessageDto1"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.locale_origin import LocaleOrigin

    class ErrorMessageDto1(Model):
        """Error message dto1."""

        locale: str | None
        locale_origin: str | None
        text: str | None
        def __init__(
            self,
            *,
            locale: str | None = ...,
            locale_origin: LocaleOrigin | Literal["DEFAULT", "REQUEST"] | None = ...,
            text: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ErrorMessageDto1 = model("v2025", "ErrorMessageDto1")
