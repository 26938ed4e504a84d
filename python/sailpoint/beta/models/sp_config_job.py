# Generated from schema/.
"""Sp config job."""

__all__ = ["SpConfigJob"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from sailpoint._core import Model

    class SpConfigJob(Model):
        """Sp config job."""

        job_id: str
        status: str
        """Known values: NOT_STARTED, IN_PROGRESS, COMPLETE, CANCELLED, FAILED."""
        type: str
        """Known values: EXPORT, IMPORT."""
        expiration: datetime | str | None
        created: datetime | str
        modified: datetime | str
        def __init__(
            self,
            *,
            job_id: str,
            status: Literal["NOT_STARTED", "IN_PROGRESS", "COMPLETE", "CANCELLED", "FAILED"],
            type: Literal["EXPORT", "IMPORT"],
            created: datetime | str,
            modified: datetime | str,
            expiration: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SpConfigJob = model("beta", "SpConfigJob")
