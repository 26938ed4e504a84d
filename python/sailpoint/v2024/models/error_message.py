# Generated from schema/.
"""Error message."""

__all__ = ["ErrorMessage"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    ErrorMessage = model("v2024", "ErrorMessage")
