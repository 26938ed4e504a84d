# Generated from schema/.
"""Account deleted."""

__all__ = ["AccountDeleted"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2025.models.account_deleted_event import AccountDeletedEvent
    from sailpoint.v2025.models.account_source_reference import AccountSourceReference
    from sailpoint.v2025.models.account_v2 import AccountV2
    from sailpoint.v2025.models.identity_reference1 import IdentityReference1

    class AccountDeleted(Model):
        """Account deleted."""

        event: AccountDeletedEvent
        source: AccountSourceReference
        account: AccountV2
        identity: IdentityReference1
        def __init__(
            self,
            *,
            event: AccountDeletedEvent | Mapping[str, Any],
            source: AccountSourceReference | Mapping[str, Any],
            account: AccountV2 | Mapping[str, Any],
            identity: IdentityReference1 | Mapping[str, Any],
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    AccountDeleted = model("v2025", "AccountDeleted")
