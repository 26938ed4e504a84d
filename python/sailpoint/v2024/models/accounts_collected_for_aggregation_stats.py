# Generated from schema/.
"""Accounts collected for aggregation stats."""

__all__ = ["AccountsCollectedForAggregationStats"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    AccountsCollectedForAggregationStats = model("v2024", "AccountsCollectedForAggregationStats")
