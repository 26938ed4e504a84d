# Written by `make stubs` from schema/; change it there.
"""Account usage."""

from datetime import date

from sailpoint._core import Model

__all__ = ["AccountUsage"]

class AccountUsage(Model):
    """Account usage."""

    var_date: date | str | None
    count: int | None
    def __init__(
        self,
        *,
        var_date: date | str | None = ...,
        count: int | None = ...,
    ) -> None: ...
