# Written by `make stubs` from schema/; change it there.
"""Account aggregation completed stats."""

from sailpoint._core import Model

__all__ = ["AccountAggregationCompletedStats"]

class AccountAggregationCompletedStats(Model):
    """Account aggregation completed stats."""

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
