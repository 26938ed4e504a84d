# Generated from schema/.
"""Password digit token."""

__all__ = ["PasswordDigitToken"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class PasswordDigitToken(Model):
        """Password digit token."""

        digit_token: str | None
        request_id: str | None
        def __init__(
            self,
            *,
            digit_token: str | None = ...,
            request_id: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    PasswordDigitToken = model("beta", "PasswordDigitToken")
