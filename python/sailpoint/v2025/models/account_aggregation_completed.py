# Generated from schema/.
"""Account aggregation completed."""

__all__ = ["AccountAggregationCompleted"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any, Literal

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2025.models.account_aggregation_completed_source import AccountAggregationCompletedSource
    from sailpoint.v2025.models.account_aggregation_completed_stats import AccountAggregationCompletedStats

    class AccountAggregationCompleted(Model):
        """Account aggregation completed."""

        source: AccountAggregationCompletedSource
        status: str
        """Known values: Success, Failed, Terminated."""
        started: datetime | str
        completed: datetime | str
        errors: list[str] | None
        warnings: list[str] | None
        stats: AccountAggregationCompletedStats
        def __init__(
            self,
            *,
            source: AccountAggregationCompletedSource | Mapping[str, Any],
            status: Literal["Success", "Failed", "Terminated"],
            started: datetime | str,
            completed: datetime | str,
            errors: list[str] | tuple[str, ...] | None,
            warnings: list[str] | tuple[str, ...] | None,
            stats: AccountAggregationCompletedStats | Mapping[str, Any],
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    AccountAggregationCompleted = model("v2025", "AccountAggregationCompleted")
