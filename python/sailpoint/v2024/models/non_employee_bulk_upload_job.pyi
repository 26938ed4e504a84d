# Written by `make stubs` from schema/; change it there.
"""Non employee bulk upload job."""

from datetime import datetime
from typing import Literal

from sailpoint._core import Model

__all__ = ["NonEmployeeBulkUploadJob"]

class NonEmployeeBulkUploadJob(Model):
    """Non employee bulk upload job."""

    id: str | None
    source_id: str | None
    created: datetime | str | None
    modified: datetime | str | None
    status: str | None
    """Known values: PENDING, IN_PROGRESS, COMPLETED, ERROR."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        source_id: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        status: Literal["PENDING", "IN_PROGRESS", "COMPLETED", "ERROR"] | None = ...,
    ) -> None: ...
