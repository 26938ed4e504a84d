# Generated from schema/.
"""Source sync job."""

__all__ = ["SourceSyncJob"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.beta.models.source_sync_payload import SourceSyncPayload

    class SourceSyncJob(Model):
        """Source sync job."""

        id: str
        status: str
        """Known values: QUEUED, IN_PROGRESS, SUCCESS, ERROR."""
        payload: SourceSyncPayload
        def __init__(
            self,
            *,
            id: str,
            status: Literal["QUEUED", "IN_PROGRESS", "SUCCESS", "ERROR"],
            payload: SourceSyncPayload | Mapping[str, Any],
        ) -> None: ...
else:
    from sailpoint._core import model

    SourceSyncJob = model("beta", "SourceSyncJob")
