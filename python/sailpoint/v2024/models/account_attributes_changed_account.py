# Generated from schema/.
"""Account attributes changed account."""

__all__ = ["AccountAttributesChangedAccount"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class AccountAttributesChangedAccount(Model):
        """Account attributes changed account."""

        id: str
        uuid: str | None
        name: str
        native_identity: str
        type: str
        """Known values: ACCOUNT."""
        def __init__(
            self,
            *,
            id: str,
            uuid: str | None,
            name: str,
            native_identity: str,
            type: Literal["ACCOUNT"],
        ) -> None: ...
else:
    from sailpoint._core import model

    AccountAttributesChangedAccount = model("v2024", "AccountAttributesChangedAccount")
