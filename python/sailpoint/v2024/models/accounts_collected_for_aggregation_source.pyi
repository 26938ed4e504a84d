# Written by `make stubs` from schema/; change it there.
"""Accounts collected for aggregation source."""

from sailpoint._core import Model

__all__ = ["AccountsCollectedForAggregationSource"]

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
        type: str,
        name: str,
    ) -> None: ...
