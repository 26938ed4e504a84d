# Generated from schema/.
"""Backup response."""

__all__ = ["BackupResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v3.models.backup_options import BackupOptions

    class BackupResponse(Model):
        """Backup response."""

        job_id: str | None
        status: str | None
        """Known values: NOT_STARTED, IN_PROGRESS, COMPLETE, CANCELLED, FAILED."""
        type: str | None
        """Known values: BACKUP."""
        tenant: str | None
        requester_name: str | None
        file_exists: bool | None
        created: datetime | str | None
        modified: datetime | str | None
        completed: datetime | str | None
        name: str | None
        user_can_delete: bool | None
        is_partial: bool | None
        backup_type: str | None
        """Known values: UPLOADED, AUTOMATED, MANUAL."""
        options: BackupOptions | None
        hydration_status: str | None
        """Known values: HYDRATED, NOT_HYDRATED."""
        total_object_count: int | None
        cloud_storage_status: str | None
        """Known values: SYNCED, NOT_SYNCED, SYNC_FAILED."""
        def __init__(
            self,
            *,
            job_id: str | None = ...,
            status: Literal["NOT_STARTED", "IN_PROGRESS", "COMPLETE", "CANCELLED", "FAILED"] | None = ...,
            type: Literal["BACKUP"] | None = ...,
            tenant: str | None = ...,
            requester_name: str | None = ...,
            file_exists: bool | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
            completed: datetime | str | None = ...,
            name: str | None = ...,
            user_can_delete: bool | None = ...,
            is_partial: bool | None = ...,
            backup_type: Literal["UPLOADED", "AUTOMATED", "MANUAL"] | None = ...,
            options: BackupOptions | Mapping[str, Any] | None = ...,
            hydration_status: Literal["HYDRATED", "NOT_HYDRATED"] | None = ...,
            total_object_count: int | None = ...,
            cloud_storage_status: Literal["SYNCED", "NOT_SYNCED", "SYNC_FAILED"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    BackupResponse = model("v3", "BackupResponse")
