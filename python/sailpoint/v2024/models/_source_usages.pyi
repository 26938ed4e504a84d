# Generated from schema/.
"""The models of the schema file source_usages, for type checkers."""

from datetime import date
from typing import Literal

from sailpoint._core import Model

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

class SourceUsageStatus(Model):
    """Source usage status."""

    status: str | None
    """Known values: COMPLETE, INCOMPLETE."""
    def __init__(
        self,
        *,
        status: Literal["COMPLETE", "INCOMPLETE"] | None = ...,
    ) -> None: ...
