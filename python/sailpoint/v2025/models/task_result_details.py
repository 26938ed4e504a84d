# Generated from schema/.
"""Task result details."""

__all__ = ["TaskResultDetails"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.task_result_details_messages_inner import TaskResultDetailsMessagesInner
    from sailpoint.v2025.models.task_result_details_returns_inner import TaskResultDetailsReturnsInner

    class TaskResultDetails(Model):
        """Task result details."""

        type: str | None
        """Known values: QUARTZ, QPOC, MENTOS, QUEUED_TASK."""
        id: str | None
        report_type: str | None
        """Known values: ACCOUNTS, IDENTITIES_DETAILS, IDENTITIES, IDENTITY_PROFILE_IDENTITY_ERROR, ORPHAN_IDENTITIES,
        SEARCH_EXPORT, UNCORRELATED_ACCOUNTS.
        """
        description: str | None
        parent_name: str | None
        launcher: str | None
        created: datetime | str | None
        launched: datetime | str | None
        completed: datetime | str | None
        completion_status: str | None
        """Known values: SUCCESS, WARNING, ERROR, TERMINATED, TEMP_ERROR."""
        messages: list[TaskResultDetailsMessagesInner] | None
        returns: list[TaskResultDetailsReturnsInner] | None
        attributes: dict[str, Any] | None
        progress: str | None
        def __init__(
            self,
            *,
            type: Literal["QUARTZ", "QPOC", "MENTOS", "QUEUED_TASK"] | None = ...,
            id: str | None = ...,
            report_type: Literal[
                "ACCOUNTS",
                "IDENTITIES_DETAILS",
                "IDENTITIES",
                "IDENTITY_PROFILE_IDENTITY_ERROR",
                "ORPHAN_IDENTITIES",
                "SEARCH_EXPORT",
                "UNCORRELATED_ACCOUNTS",
            ]
            | None = ...,
            description: str | None = ...,
            parent_name: str | None = ...,
            launcher: str | None = ...,
            created: datetime | str | None = ...,
            launched: datetime | str | None = ...,
            completed: datetime | str | None = ...,
            completion_status: Literal["SUCCESS", "WARNING", "ERROR", "TERMINATED", "TEMP_ERROR"] | None = ...,
            messages: Sequence[TaskResultDetailsMessagesInner | Mapping[str, Any]] | None = ...,
            returns: Sequence[TaskResultDetailsReturnsInner | Mapping[str, Any]] | None = ...,
            attributes: Mapping[str, Any] | None = ...,
            progress: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    TaskResultDetails = model("v2025", "TaskResultDetails")
