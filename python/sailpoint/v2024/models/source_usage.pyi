# Written by `make stubs` from schema/; change it there.
"""Source usage."""

from datetime import date

from sailpoint._core import Model

__all__ = ["SourceUsage"]

class SourceUsage(Model):
    """Source usage."""

    var_date: date | str | None
    count: float | None
    def __init__(
        self,
        *,
        var_date: date | str | None = ...,
        count: float | None = ...,
    ) -> None: ...
