# Written by `make stubs` from schema/; change it there.
"""Source sync job."""

from collections.abc import Mapping
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v2024.models.source_sync_payload import SourceSyncPayload

__all__ = ["SourceSyncJob"]

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
