# Generated from schema/.
"""Deploy response."""

__all__ = ["DeployResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from sailpoint._core import Model

    class DeployResponse(Model):
        """Deploy response."""

        job_id: str | None
        status: str | None
        """Known values: NOT_STARTED, IN_PROGRESS, COMPLETE, CANCELLED, FAILED."""
        type: str | None
        """Known values: CONFIG_DEPLOY_DRAFT."""
        message: str | None
        requester_name: str | None
        file_exists: bool | None
        created: datetime | str | None
        modified: datetime | str | None
        completed: datetime | str | None
        draft_id: str | None
        draft_name: str | None
        cloud_storage_status: str | None
        """Known values: SYNCED, NOT_SYNCED, SYNC_FAILED."""
        def __init__(
            self,
            *,
            job_id: str | None = ...,
            status: Literal["NOT_STARTED", "IN_PROGRESS", "COMPLETE", "CANCELLED", "FAILED"] | None = ...,
            type: Literal["CONFIG_DEPLOY_DRAFT"] | None = ...,
            message: str | None = ...,
            requester_name: str | None = ...,
            file_exists: bool | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
            completed: datetime | str | None = ...,
            draft_id: str | None = ...,
            draft_name: str | None = ...,
            cloud_storage_status: Literal["SYNCED", "NOT_SYNCED", "SYNC_FAILED"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    DeployResponse = model("v2025", "DeployResponse")
