# Written by `make stubs` from schema/; change it there.
"""Password change request."""

from sailpoint._core import Model

__all__ = ["PasswordChangeRequest"]

class PasswordChangeRequest(Model):
    """Password change request."""

    identity_id: str | None
    encrypted_password: str | None
    public_key_id: str | None
    account_id: str | None
    source_id: str | None
    def __init__(
        self,
        *,
        identity_id: str | None = ...,
        encrypted_password: str | None = ...,
        public_key_id: str | None = ...,
        account_id: str | None = ...,
        source_id: str | None = ...,
    ) -> None: ...
