# Written by `make stubs` from schema/; change it there.
"""Password digit token."""

from sailpoint._core import Model

__all__ = ["PasswordDigitToken"]

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
