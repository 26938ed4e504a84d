# Generated from schema/.
"""Account attributes changed identity."""

__all__ = ["AccountAttributesChangedIdentity"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class AccountAttributesChangedIdentity(Model):
        """Account attributes changed identity."""

        type: str
        """Known values: IDENTITY."""
        id: str
        name: str
        def __init__(
            self,
            *,
            type: Literal["IDENTITY"],
            id: str,
            name: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccountAttributesChangedIdentity = model("beta", "AccountAttributesChangedIdentity")
