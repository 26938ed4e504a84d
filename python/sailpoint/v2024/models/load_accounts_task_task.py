# Generated from schema/.
"""The task of an aggregation of accounts."""

__all__ = ["LoadAccountsTaskTask"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.load_accounts_task_task_attributes import LoadAccountsTaskTaskAttributes
    from sailpoint.v2024.models.load_accounts_task_task_messages_inner import LoadAccountsTaskTaskMessagesInner
    from sailpoint.v2024.models.load_accounts_task_task_returns_inner import LoadAccountsTaskTaskReturnsInner

    class LoadAccountsTaskTask(Model):
        """The task of an aggregation of accounts."""

        id: str | None
        """The task's id."""
        type: str | None
        """Kind of task."""
        name: str | None
        """The task's name."""
        description: str | None
        """The task's description."""
        launcher: str | None
        """The user who started the task."""
        created: datetime | str | None
        """Time of creation."""
        launched: datetime | str | None
        """Time of the start."""
        completed: datetime | str | None
        """Time of completion."""
        completion_status: str | None
        """How it ended.

        Known values: SUCCESS, WARNING, ERROR, TERMINATED, TEMP_ERROR.
        """
        parent_name: str | None
        """Name of the parent task."""
        messages: list[LoadAccountsTaskTaskMessagesInner] | None
        """Messages of the task."""
        progress: str | None
        """Progress, in plain text."""
        attributes: LoadAccountsTaskTaskAttributes | None
        """Attributes of the task."""
        returns: list[LoadAccountsTaskTaskReturnsInner] | None
        """Descriptions of the values that the task returns."""
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
            messages: Sequence[LoadAccountsTaskTaskMessagesInner | Mapping[str, Any]] | None = ...,
            progress: str | None = ...,
            attributes: LoadAccountsTaskTaskAttributes | Mapping[str, Any] | None = ...,
            returns: Sequence[LoadAccountsTaskTaskReturnsInner | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    LoadAccountsTaskTask = model("v2024", "LoadAccountsTaskTask")
