# Generated from schema/.
"""Accounts collected for aggregation source."""

__all__ = ["AccountsCollectedForAggregationSource"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class AccountsCollectedForAggregationSource(Model):
        """Accounts collected for aggregation source."""

        id: str
        type: str
        """Known values: SOURCE."""
        name: str
        def __init__(
            self,
            *,
            id: str,
            type: Literal["SOURCE"],
            name: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccountsCollectedForAggregationSource = model("v2025", "AccountsCollectedForAggregationSource")
