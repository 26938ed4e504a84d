# Written by `make stubs` from schema/; change it there.
"""Role bulk update response."""

from datetime import datetime
from typing import Literal

from sailpoint._core import Model

__all__ = ["RoleBulkUpdateResponse"]

class RoleBulkUpdateResponse(Model):
    """Role bulk update response."""

    id: str | None
    type: str | None
    status: str | None
    """Known values: CREATED, PRE_PROCESS, PRE_PROCESS_COMPLETED, POST_PROCESS, COMPLETED, CHUNK_PENDING,
    CHUNK_PROCESSING.
    """
    created: datetime | str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: str | None = ...,
        status: Literal[
            "CREATED",
            "PRE_PROCESS",
            "PRE_PROCESS_COMPLETED",
            "POST_PROCESS",
            "COMPLETED",
            "CHUNK_PENDING",
            "CHUNK_PROCESSING",
        ]
        | None = ...,
        created: datetime | str | None = ...,
    ) -> None: ...
