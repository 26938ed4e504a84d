# Generated from schema/.
"""Load uncorrelated accounts task task."""

__all__ = ["LoadUncorrelatedAccountsTaskTask"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.load_uncorrelated_accounts_task_task_attributes import LoadUncorrelatedAccountsTaskTaskAttributes
    from sailpoint.v2025.models.load_uncorrelated_accounts_task_task_messages_inner import LoadUncorrelatedAccountsTaskTaskMessagesInner

    class LoadUncorrelatedAccountsTaskTask(Model):
        """Load uncorrelated accounts task task."""

        id: str | None
        type: str | None
        name: str | None
        description: str | None
        launcher: str | None
        created: datetime | str | None
        launched: datetime | str | None
        completed: datetime | str | None
        completion_status: str | None
        """Known values: SUCCESS, WARNING, ERROR, TERMINATED, TEMP_ERROR."""
        parent_name: str | None
        messages: list[LoadUncorrelatedAccountsTaskTaskMessagesInner] | None
        progress: str | None
        attributes: LoadUncorrelatedAccountsTaskTaskAttributes | None
        returns: dict[str, Any] | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            type: str | None = ...,
            name: str | None = ...,
            description: str | None = ...,
            launcher: str | None = ...,
            created: datetime | str | None = ...,
            launched: datetime | str | None = ...,
            completed: datetime | str | None = ...,
            completion_status: Literal["SUCCESS", "WARNING", "ERROR", "TERMINATED", "TEMP_ERROR"] | None = ...,
            parent_name: str | None = ...,
            messages: Sequence[LoadUncorrelatedAccountsTaskTaskMessagesInner | Mapping[str, Any]] | None = ...,
            progress: str | None = ...,
            attributes: LoadUncorrelatedAccountsTaskTaskAttributes | Mapping[str, Any] | None = ...,
            returns: Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    LoadUncorrelatedAccountsTaskTask = model("v2025", "LoadUncorrelatedAccountsTaskTask")
