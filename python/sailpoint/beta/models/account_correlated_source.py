# Generated from schema/.
"""Account correlated source."""

__all__ = ["AccountCorrelatedSource"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class AccountCorrelatedSource(Model):
        """Account correlated source."""

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

    AccountCorrelatedSource = model("beta", "AccountCorrelatedSource")
