# Generated from schema/.
"""The models of the schema file password_configuration, for type checkers."""

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
