# Generated from schema/.
"""Account uncorrelated account."""

__all__ = ["AccountUncorrelatedAccount"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class AccountUncorrelatedAccount(Model):
        """Account uncorrelated account."""

        type: str
        """Known values: ACCOUNT."""
        id: str
        name: str
        native_identity: str
        uuid: str | None
        def __init__(
            self,
            *,
            type: Literal["ACCOUNT"],
            id: str,
            name: str,
            native_identity: str,
            uuid: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccountUncorrelatedAccount = model("v2024", "AccountUncorrelatedAccount")
