# Generated from schema/.
"""Password digit token reset."""

__all__ = ["PasswordDigitTokenReset"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    PasswordDigitTokenReset = model("v2025", "PasswordDigitTokenReset")
