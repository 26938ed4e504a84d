# Written by `make stubs` from schema/; change it there.
"""Account aggregation completed source."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["AccountAggregationCompletedSource"]

class AccountAggregationCompletedSource(Model):
    """Account aggregation completed source."""

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
