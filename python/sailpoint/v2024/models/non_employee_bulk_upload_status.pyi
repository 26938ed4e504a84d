# Written by `make stubs` from schema/; change it there.
"""Non employee bulk upload status."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["NonEmployeeBulkUploadStatus"]

class NonEmployeeBulkUploadStatus(Model):
    """Non employee bulk upload status."""

    status: str | None
    """Known values: PENDING, IN_PROGRESS, COMPLETED, ERROR."""
    def __init__(
        self,
        *,
        status: Literal["PENDING", "IN_PROGRESS", "COMPLETED", "ERROR"] | None = ...,
    ) -> None: ...
