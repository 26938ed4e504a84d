# Written by `make stubs` from schema/; change it there.
"""Accounts collected for aggregation stats."""

from sailpoint._core import Model

__all__ = ["AccountsCollectedForAggregationStats"]

class AccountsCollectedForAggregationStats(Model):
    """Accounts collected for aggregation stats."""

    scanned: int
    unchanged: int
    changed: int
    added: int
    removed: int
    def __init__(
        self,
        *,
        scanned: int,
        unchanged: int,
        changed: int,
        added: int,
        removed: int,
    ) -> None: ...
