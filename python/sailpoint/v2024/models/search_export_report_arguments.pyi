# Written by `make stubs` from schema/; change it there.
"""Search export report arguments."""

from sailpoint._core import Model

__all__ = ["SearchExportReportArguments"]

class SearchExportReportArguments(Model):
    """Search export report arguments."""

    indices: list[str] | None
    query: str
    columns: str | None
    sort: list[str] | None
    def __init__(
        self,
        *,
        query: str,
        indices: list[str] | tuple[str, ...] | None = ...,
        columns: str | None = ...,
        sort: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...
