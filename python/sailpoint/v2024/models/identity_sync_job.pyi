# Written by `make stubs` from schema/; change it there.
"""Identity sync job."""

from collections.abc import Mapping
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v2024.models.identity_sync_payload import IdentitySyncPayload

__all__ = ["IdentitySyncJob"]

class IdentitySyncJob(Model):
    """Identity sync job."""

    id: str
    status: str
    """Known values: QUEUED, IN_PROGRESS, SUCCESS, ERROR."""
    payload: IdentitySyncPayload
    def __init__(
        self,
        *,
        id: str,
        status: Literal["QUEUED", "IN_PROGRESS", "SUCCESS", "ERROR"],
        payload: IdentitySyncPayload | Mapping[str, Any],
    ) -> None: ...
