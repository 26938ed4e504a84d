# Generated from schema/.
"""Account correlated account."""

__all__ = ["AccountCorrelatedAccount"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class AccountCorrelatedAccount(Model):
        """Account correlated account."""

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

    AccountCorrelatedAccount = model("v2025", "AccountCorrelatedAccount")
