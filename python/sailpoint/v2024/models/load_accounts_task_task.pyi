# Written by `make stubs` from schema/; change it there.
"""Load accounts task task."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v2024.models.load_accounts_task_task_attributes import LoadAccountsTaskTaskAttributes
from sailpoint.v2024.models.load_accounts_task_task_messages_inner import LoadAccountsTaskTaskMessagesInner
from sailpoint.v2024.models.load_accounts_task_task_returns_inner import LoadAccountsTaskTaskReturnsInner

__all__ = ["LoadAccountsTaskTask"]

class LoadAccountsTaskTask(Model):
    """Load accounts task task."""

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
    messages: list[LoadAccountsTaskTaskMessagesInner] | None
    progress: str | None
    attributes: LoadAccountsTaskTaskAttributes | None
    returns: list[LoadAccountsTaskTaskReturnsInner] | None
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
