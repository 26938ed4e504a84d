# Generated from schema/.
"""Non employee bulk upload job."""

__all__ = ["NonEmployeeBulkUploadJob"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    NonEmployeeBulkUploadJob = model("v3", "NonEmployeeBulkUploadJob")
