# Generated from schema/.
"""Password org config."""

__all__ = ["PasswordOrgConfig"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class PasswordOrgConfig(Model):
        """Password org config."""

        custom_instructions_enabled: bool | None
        digit_token_enabled: bool | None
        digit_token_duration_minutes: int | None
        digit_token_length: int | None
        def __init__(
            self,
            *,
            custom_instructions_enabled: bool | None = ...,
            digit_token_enabled: bool | None = ...,
            digit_token_duration_minutes: int | None = ...,
            digit_token_length: int | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    PasswordOrgConfig = model("v2025", "PasswordOrgConfig")
