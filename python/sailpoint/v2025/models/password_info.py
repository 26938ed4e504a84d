# Generated from schema/.
"""Password info."""

__all__ = ["PasswordInfo"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.password_info_account import PasswordInfoAccount

    class PasswordInfo(Model):
        """Password info."""

        identity_id: str | None
        source_id: str | None
        public_key_id: str | None
        public_key: str | None
        accounts: list[PasswordInfoAccount] | None
        policies: list[str] | None
        def __init__(
            self,
            *,
            identity_id: str | None = ...,
            source_id: str | None = ...,
            public_key_id: str | None = ...,
            public_key: str | None = ...,
            accounts: Sequence[PasswordInfoAccount | Mapping[str, Any]] | None = ...,
            policies: list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    PasswordInfo = model("v2025", "PasswordInfo")
