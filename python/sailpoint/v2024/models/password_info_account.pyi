# Written by `make stubs` from schema/; change it there.
"""Password info account."""

from sailpoint._core import Model

__all__ = ["PasswordInfoAccount"]

class PasswordInfoAccount(Model):
    """Password info account."""

    account_id: str | None
    account_name: str | None
    def __init__(
        self,
        *,
        account_id: str | None = ...,
        account_name: str | None = ...,
    ) -> None: ...
