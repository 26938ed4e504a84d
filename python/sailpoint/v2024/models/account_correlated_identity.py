# Generated from schema/.
"""Account correlated identity."""

__all__ = ["AccountCorrelatedIdentity"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class AccountCorrelatedIdentity(Model):
        """Account correlated identity."""

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

    AccountCorrelatedIdentity = model("v2024", "AccountCorrelatedIdentity")
