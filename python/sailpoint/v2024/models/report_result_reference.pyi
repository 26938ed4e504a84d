# Written by `make stubs` from schema/; change it there.
"""Report result reference."""

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
        type: str | None = ...,
        id: str | None = ...,
        name: str | None = ...,
        status: str | None = ...,
    ) -> None: ...
