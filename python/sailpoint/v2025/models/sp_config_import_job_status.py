# Generated from schema/.
"""Sp config import job status."""

__all__ = ["SpConfigImportJobStatus"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from sailpoint._core import Model

    class SpConfigImportJobStatus(Model):
        """Sp config import job status."""

        job_id: str
        status: str
        """Known values: NOT_STARTED, IN_PROGRESS, COMPLETE, CANCELLED, FAILED."""
        type: str
        """Known values: EXPORT, IMPORT."""
        expiration: datetime | str | None
        created: datetime | str
        modified: datetime | str
        message: str | None
        completed: datetime | str | None
        def __init__(
            self,
            *,
            job_id: str,
            status: Literal["NOT_STARTED", "IN_PROGRESS", "COMPLETE", "CANCELLED", "FAILED"],
            type: Literal["EXPORT", "IMPORT"],
            created: datetime | str,
            modified: datetime | str,
            expiration: datetime | str | None = ...,
            message: str | None = ...,
            completed: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SpConfigImportJobStatus = model("v2025", "SpConfigImportJobStatus")
