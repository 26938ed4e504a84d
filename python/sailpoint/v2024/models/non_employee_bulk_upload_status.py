# Generated from schema/.
"""Non employee bulk upload status."""

__all__ = ["NonEmployeeBulkUploadStatus"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class NonEmployeeBulkUploadStatus(Model):
        """Non employee bulk upload status."""

        status: str | None
        """Known values: PENDING, IN_PROGRESS, COMPLETED, ERROR."""
        def __init__(
            self,
            *,
            status: Literal["PENDING", "IN_PROGRESS", "COMPLETED", "ERROR"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    NonEmployeeBulkUploadStatus = model("v2024", "NonEmployeeBulkUploadStatus")
