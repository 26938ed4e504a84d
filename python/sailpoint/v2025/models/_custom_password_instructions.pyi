# Generated from schema/.
"""The models of the schema file custom_password_instructions, for type checkers."""

from typing import Literal

from sailpoint._core import Model

class CustomPasswordInstruction(Model):
    """Custom password instruction."""

    page_id: str | None
    """Known values: change-password:enter-password, change-password:finish, flow-selection:select,
    forget-username:user-email, mfa:enter-code, mfa:enter-kba, mfa:select, reset-password:enter-password,
    reset-password:enter-username, reset-password:finish, unlock-account:enter-username, unlock-account:finish.
    """
    page_content: str | None
    locale: str | None
    def __init__(
        self,
        *,
        page_id: Literal[
            "change-password:enter-password",
            "change-password:finish",
            "flow-selection:select",
            "forget-username:user-email",
            "mfa:enter-code",
            "mfa:enter-kba",
            "mfa:select",
            "reset-password:enter-password",
            "reset-password:enter-username",
            "reset-password:finish",
            "unlock-account:enter-username",
            "unlock-account:finish",
        ]
        | None = ...,
        page_content: str | None = ...,
        locale: str | None = ...,
    ) -> None: ...
