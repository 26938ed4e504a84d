# Generated from schema/.
"""Base account."""

__all__ = ["BaseAccount"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.account_source import AccountSource

    class BaseAccount(Model):
        """Base account."""

        id: str | None
        name: str | None
        account_id: str | None
        source: AccountSource | None
        disabled: bool | None
        locked: bool | None
        privileged: bool | None
        manually_correlated: bool | None
        password_last_set: datetime | str | None
        entitlement_attributes: dict[str, Any] | None
        created: datetime | str | None
        supports_password_change: bool | None
        account_attributes: dict[str, Any] | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            account_id: str | None = ...,
            source: AccountSource | Mapping[str, Any] | None = ...,
            disabled: bool | None = ...,
            locked: bool | None = ...,
            privileged: bool | None = ...,
            manually_correlated: bool | None = ...,
            password_last_set: datetime | str | None = ...,
            entitlement_attributes: Mapping[str, Any] | None = ...,
            created: datetime | str | None = ...,
            supports_password_change: bool | None = ...,
            account_attributes: Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    BaseAccount = model("v2024", "BaseAccount")
