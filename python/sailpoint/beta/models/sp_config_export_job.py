# Generated from schema/.
"""Sp config export job."""

__all__ = ["SpConfigExportJob"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from sailpoint._core import Model

    class SpConfigExportJob(Model):
        """Sp config export job."""

        job_id: str
        status: str
        """Known values: NOT_STARTED, IN_PROGRESS, COMPLETE, CANCELLED, FAILED."""
        type: str
        """Known values: EXPORT, IMPORT."""
        expiration: datetime | str | None
        created: datetime | str
        modified: datetime | str
        description: str | None
        def __init__(
            self,
            *,
            job_id: str,
            status: Literal["NOT_STARTED", "IN_PROGRESS", "COMPLETE", "CANCELLED", "FAILED"],
            type: Literal["EXPORT", "IMPORT"],
            created: datetime | str,
            modified: datetime | str,
            expiration: datetime | str | None = ...,
            description: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SpConfigExportJob = model("beta", "SpConfigExportJob")
