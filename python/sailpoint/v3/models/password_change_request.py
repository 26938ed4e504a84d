# Generated from schema/.
"""Password change request."""

__all__ = ["PasswordChangeRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    PasswordChangeRequest = model("v3", "PasswordChangeRequest")
