# Written by `make stubs` from schema/; change it there.
"""Report result reference."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["ReportResultReference"]

class ReportResultReference(Model):
    """Report result reference."""

    type: str | None
    """Known values: REPORT_RESULT."""
    id: str | None
    name: str | None
    status: str | None
    """Known values: SUCCESS, WARNING, ERROR, TERMINATED, TEMP_ERROR, PENDING."""
    def __init__(
        self,
        *,
        type: Literal["REPORT_RESULT"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
        status: Literal["SUCCESS", "WARNING", "ERROR", "TERMINATED", "TEMP_ERROR", "PENDING"] | None = ...,
    ) -> None: ...
