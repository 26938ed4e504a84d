# Generated from schema/.
"""Account activity."""

__all__ = ["AccountActivity"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v3.models.account_activity_item import AccountActivityItem
    from sailpoint.v3.models.completion_status import CompletionStatus
    from sailpoint.v3.models.execution_status import ExecutionStatus
    from sailpoint.v3.models.identity_summary import IdentitySummary

    class AccountActivity(Model):
        """Account activity."""

        id: str | None
        name: str | None
        created: datetime | str | None
        modified: datetime | str | None
        completed: datetime | str | None
        completion_status: str | None
        type: str | None
        requester_identity_summary: IdentitySummary | None
        target_identity_summary: IdentitySummary | None
        errors: list[str] | None
        warnings: list[str] | None
        items: list[AccountActivityItem] | None
        execution_status: str | None
        client_metadata: dict[str, str] | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
            completed: datetime | str | None = ...,
            completion_status: CompletionStatus | Literal["SUCCESS", "FAILURE", "INCOMPLETE", "PENDING"] | None = ...,
            type: str | None = ...,
            requester_identity_summary: IdentitySummary | Mapping[str, Any] | None = ...,
            target_identity_summary: IdentitySummary | Mapping[str, Any] | None = ...,
            errors: list[str] | tuple[str, ...] | None = ...,
            warnings: list[str] | tuple[str, ...] | None = ...,
            items: Sequence[AccountActivityItem | Mapping[str, Any]] | None = ...,
            execution_status: ExecutionStatus | Literal["EXECUTING", "VERIFYING", "TERMINATED", "COMPLETED"] | None = ...,
            client_metadata: Mapping[str, str] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccountActivity = model("v3", "AccountActivity")
