# Written by `make stubs` from schema/; change it there.
"""Campaign report."""

from datetime import datetime

from sailpoint._core import Model

__all__ = ["CampaignReport"]

class CampaignReport(Model):
    """Campaign report."""

    type: str | None
    """Known values: REPORT_RESULT."""
    id: str | None
    name: str | None
    status: str | None
    """Known values: SUCCESS, WARNING, ERROR, TERMINATED, TEMP_ERROR, PENDING."""
    report_type: str
    last_run_at: datetime | str | None
    """The server owns it; it is left out of requests."""
    def __init__(
        self,
        *,
        report_type: str,
        type: str | None = ...,
        id: str | None = ...,
        name: str | None = ...,
        status: str | None = ...,
        last_run_at: datetime | str | None = ...,
    ) -> None: ...
