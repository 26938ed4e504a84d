# Generated from schema/.
"""Account aggregation completed stats."""

__all__ = ["AccountAggregationCompletedStats"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    AccountAggregationCompletedStats = model("v2025", "AccountAggregationCompletedStats")
