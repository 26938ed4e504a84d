# Written by `make stubs` from schema/; change it there.
"""Password digit token reset."""

from sailpoint._core import Model

__all__ = ["PasswordDigitTokenReset"]

class PasswordDigitTokenReset(Model):
    """Password digit token reset."""

    user_id: str
    length: int | None
    duration_minutes: int | None
    def __init__(
        self,
        *,
        user_id: str,
        length: int | None = ...,
        duration_minutes: int | None = ...,
    ) -> None: ...
