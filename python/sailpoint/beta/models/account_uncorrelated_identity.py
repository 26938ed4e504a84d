# Generated from schema/.
"""Account uncorrelated identity."""

__all__ = ["AccountUncorrelatedIdentity"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class AccountUncorrelatedIdentity(Model):
        """Account uncorrelated identity."""

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

    AccountUncorrelatedIdentity = model("beta", "AccountUncorrelatedIdentity")
