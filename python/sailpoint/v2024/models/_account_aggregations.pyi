# Generated from schema/.
"""The models of the schema file account_aggregations, for type checkers."""

from datetime import datetime
from typing import Literal

from sailpoint._core import Model

class AccountAggregationStatus(Model):
    """Account aggregation status."""

    start: datetime | str | None
    status: str | None
    """Known values: STARTED, ACCOUNTS_COLLECTED, COMPLETED, CANCELLED, RETRIED, TERMINATED, NOT_FOUND."""
    total_accounts: int | None
    processed_accounts: int | None
    total_accounts_marked_for_deletion: int | None
    deleted_accounts: int | None
    total_identities: int | None
    processed_identities: int | None
    def __init__(
        self,
        *,
        start: datetime | str | None = ...,
        status: Literal["STARTED", "ACCOUNTS_COLLECTED", "COMPLETED", "CANCELLED", "RETRIED", "TERMINATED", "NOT_FOUND"]
        | None = ...,
        total_accounts: int | None = ...,
        processed_accounts: int | None = ...,
        total_accounts_marked_for_deletion: int | None = ...,
        deleted_accounts: int | None = ...,
        total_identities: int | None = ...,
        processed_identities: int | None = ...,
    ) -> None: ...
