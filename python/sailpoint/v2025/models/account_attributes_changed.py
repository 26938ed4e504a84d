# Generated from schema/.
"""Account attributes changed."""

__all__ = ["AccountAttributesChanged"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2025.models.account_attributes_changed_account import AccountAttributesChangedAccount
    from sailpoint.v2025.models.account_attributes_changed_changes_inner import AccountAttributesChangedChangesInner
    from sailpoint.v2025.models.account_attributes_changed_identity import AccountAttributesChangedIdentity
    from sailpoint.v2025.models.account_attributes_changed_source import AccountAttributesChangedSource

    class AccountAttributesChanged(Model):
        """Account attributes changed."""

        identity: AccountAttributesChangedIdentity
        source: AccountAttributesChangedSource
        account: AccountAttributesChangedAccount
        changes: list[AccountAttributesChangedChangesInner]
        def __init__(
            self,
            *,
            identity: AccountAttributesChangedIdentity | Mapping[str, Any],
            source: AccountAttributesChangedSource | Mapping[str, Any],
            account: AccountAttributesChangedAccount | Mapping[str, Any],
            changes: Sequence[AccountAttributesChangedChangesInner | Mapping[str, Any]],
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    AccountAttributesChanged = model("v2025", "AccountAttributesChanged")
