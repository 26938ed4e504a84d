# Generated from schema/.
"""Account created."""

__all__ = ["AccountCreated"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2025.models.account_created_event import AccountCreatedEvent
    from sailpoint.v2025.models.account_source_reference import AccountSourceReference
    from sailpoint.v2025.models.account_v2 import AccountV2
    from sailpoint.v2025.models.identity_reference1 import IdentityReference1

    class AccountCreated(Model):
        """Account created."""

        event: AccountCreatedEvent
        source: AccountSourceReference
        account: AccountV2
        identity: IdentityReference1
        def __init__(
            self,
            *,
            event: AccountCreatedEvent | Mapping[str, Any],
            source: AccountSourceReference | Mapping[str, Any],
            account: AccountV2 | Mapping[str, Any],
            identity: IdentityReference1 | Mapping[str, Any],
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    AccountCreated = model("v2025", "AccountCreated")
