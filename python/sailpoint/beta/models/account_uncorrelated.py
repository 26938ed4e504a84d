# Generated from schema/.
"""Account uncorrelated."""

__all__ = ["AccountUncorrelated"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.beta.models.account_uncorrelated_account import AccountUncorrelatedAccount
    from sailpoint.beta.models.account_uncorrelated_identity import AccountUncorrelatedIdentity
    from sailpoint.beta.models.account_uncorrelated_source import AccountUncorrelatedSource

    class AccountUncorrelated(Model):
        """Account uncorrelated."""

        identity: AccountUncorrelatedIdentity
        source: AccountUncorrelatedSource
        account: AccountUncorrelatedAccount
        entitlement_count: int | None
        def __init__(
            self,
            *,
            identity: AccountUncorrelatedIdentity | Mapping[str, Any],
            source: AccountUncorrelatedSource | Mapping[str, Any],
            account: AccountUncorrelatedAccount | Mapping[str, Any],
            entitlement_count: int | None = ...,
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    AccountUncorrelated = model("beta", "AccountUncorrelated")
