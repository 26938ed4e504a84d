# Generated from schema/.
"""A job that synchronizes attributes."""

__all__ = ["IdentitySyncJob"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.identity_sync_payload import IdentitySyncPayload

    class IdentitySyncJob(Model):
        """A job that synchronizes attributes."""

        id: str
        """The job's id."""
        status: str
        """State of the job.

        Known values: QUEUED, IN_PROGRESS, SUCCESS, ERROR.
        """
        payload: IdentitySyncPayload
        """The data of the job."""
        def __init__(
            self,
            *,
            id: str,
            status: Literal["QUEUED", "IN_PROGRESS", "SUCCESS", "ERROR"],
            payload: IdentitySyncPayload | Mapping[str, Any],
        ) -> None: ...
else:
    from sailpoint._core import model

    IdentitySyncJob = model("v2025", "IdentitySyncJob")
