# Generated from schema/.
"""Draft response."""

__all__ = ["DraftResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.approval_comment import ApprovalComment

    class DraftResponse(Model):
        """Draft response."""

        job_id: str | None
        status: str | None
        """Known values: NOT_STARTED, IN_PROGRESS, COMPLETE, CANCELLED, FAILED."""
        type: str | None
        """Known values: CREATE_DRAFT."""
        message: str | None
        requester_name: str | None
        file_exists: bool | None
        created: datetime | str | None
        modified: datetime | str | None
        completed: datetime | str | None
        name: str | None
        source_tenant: str | None
        source_backup_id: str | None
        source_backup_name: str | None
        mode: str | None
        """Known values: RESTORE, PROMOTE, UPLOAD."""
        approval_status: str | None
        """Known values: DEFAULT, PENDING_APPROVAL, APPROVED, DENIED."""
        approval_comment: list[ApprovalComment] | None
        def __init__(
            self,
            *,
            job_id: str | None = ...,
            status: Literal["NOT_STARTED", "IN_PROGRESS", "COMPLETE", "CANCELLED", "FAILED"] | None = ...,
            type: Literal["CREATE_DRAFT"] | None = ...,
            message: str | None = ...,
            requester_name: str | None = ...,
            file_exists: bool | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
            completed: datetime | str | None = ...,
            name: str | None = ...,
            source_tenant: str | None = ...,
            source_backup_id: str | None = ...,
            source_backup_name: str | None = ...,
            mode: Literal["RESTORE", "PROMOTE", "UPLOAD"] | None = ...,
            approval_status: Literal["DEFAULT", "PENDING_APPROVAL", "APPROVED", "DENIED"] | None = ...,
            approval_comment: Sequence[ApprovalComment | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    DraftResponse = model("v2024", "DraftResponse")
