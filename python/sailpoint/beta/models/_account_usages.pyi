# Generated from schema/.
"""The models of the schema file account_usages, for type checkers."""

from datetime import date

from sailpoint._core import Model

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
