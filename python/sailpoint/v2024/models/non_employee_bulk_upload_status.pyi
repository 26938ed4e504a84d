# Written by `make stubs` from schema/; change it there.
"""Non employee bulk upload status."""

from sailpoint._core import Model

__all__ = ["NonEmployeeBulkUploadStatus"]

class NonEmployeeBulkUploadStatus(Model):
    """Non employee bulk upload status."""

    status: str | None
    """Known values: PENDING, IN_PROGRESS, COMPLETED, ERROR."""
    def __init__(
        self,
        *,
        status: str | None = ...,
    ) -> None: ...
