# Generated from schema/.
"""Account correlated."""

__all__ = ["AccountCorrelated"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2025.models.account_correlated_account import AccountCorrelatedAccount
    from sailpoint.v2025.models.account_correlated_identity import AccountCorrelatedIdentity
    from sailpoint.v2025.models.account_correlated_source import AccountCorrelatedSource

    class AccountCorrelated(Model):
        """Account correlated."""

        identity: AccountCorrelatedIdentity
        source: AccountCorrelatedSource
        account: AccountCorrelatedAccount
        attributes: dict[str, Any]
        entitlement_count: int | None
        def __init__(
            self,
            *,
            identity: AccountCorrelatedIdentity | Mapping[str, Any],
            source: AccountCorrelatedSource | Mapping[str, Any],
            account: AccountCorrelatedAccount | Mapping[str, Any],
            attributes: Mapping[str, Any],
            entitlement_count: int | None = ...,
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    AccountCorrelated = model("v2025", "AccountCorrelated")
