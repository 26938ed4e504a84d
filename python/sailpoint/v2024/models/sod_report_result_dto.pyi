# Written by `make stubs` from schema/; change it there.
"""Sod report result dto."""

from sailpoint._core import Model

__all__ = ["SodReportResultDto"]

class SodReportResultDto(Model):
    """Sod report result dto."""

    type: str | None
    """Known values: REPORT_RESULT."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: str | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
