# Generated from schema/.
"""Account status changed."""

__all__ = ["AccountStatusChanged"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.beta.models.account_status_changed_account import AccountStatusChangedAccount
    from sailpoint.beta.models.account_status_changed_status_change import AccountStatusChangedStatusChange

    class AccountStatusChanged(Model):
        """Account status changed."""

        event_type: str | None
        identity_id: str | None
        date_time: str | None
        account: AccountStatusChangedAccount
        status_change: AccountStatusChangedStatusChange
        def __init__(
            self,
            *,
            account: AccountStatusChangedAccount | Mapping[str, Any],
            status_change: AccountStatusChangedStatusChange | Mapping[str, Any],
            event_type: str | None = ...,
            identity_id: str | None = ...,
            date_time: str | None = ...,
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    AccountStatusChanged = model("beta", "AccountStatusChanged")
