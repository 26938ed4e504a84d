# Written by `make stubs` from schema/; change it there.
"""Accounts collected for aggregation source."""

from typing import Literal

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
        type: Literal["SOURCE"],
        name: str,
    ) -> None: ...
