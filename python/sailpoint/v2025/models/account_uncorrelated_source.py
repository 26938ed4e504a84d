# Generated from schema/.
"""Account uncorrelated source."""

__all__ = ["AccountUncorrelatedSource"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class AccountUncorrelatedSource(Model):
        """Account uncorrelated source."""

        type: str
        """Known values: SOURCE."""
        id: str
        name: str
        def __init__(
            self,
            *,
            type: Literal["SOURCE"],
            id: str,
            name: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccountUncorrelatedSource = model("v2025", "AccountUncorrelatedSource")
