# Generated from schema/.
"""Accounts collected for aggregation."""

__all__ = ["AccountsCollectedForAggregation"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any, Literal

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2024.models.accounts_collected_for_aggregation_source import AccountsCollectedForAggregationSource
    from sailpoint.v2024.models.accounts_collected_for_aggregation_stats import AccountsCollectedForAggregationStats

    class AccountsCollectedForAggregation(Model):
        """Accounts collected for aggregation."""

        source: AccountsCollectedForAggregationSource
        status: str
        """Known values: Success, Failed, Terminated."""
        started: datetime | str
        completed: datetime | str
        errors: list[str] | None
        warnings: list[str] | None
        stats: AccountsCollectedForAggregationStats
        def __init__(
            self,
            *,
            source: AccountsCollectedForAggregationSource | Mapping[str, Any],
            status: Literal["Success", "Failed", "Terminated"],
            started: datetime | str,
            completed: datetime | str,
            errors: list[str] | tuple[str, ...] | None,
            warnings: list[str] | tuple[str, ...] | None,
            stats: AccountsCollectedForAggregationStats | Mapping[str, Any],
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    AccountsCollectedForAggregation = model("v2024", "AccountsCollectedForAggregation")
