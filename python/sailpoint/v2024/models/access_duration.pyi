# Written by `make stubs` from schema/; change it there.
"""Access duration."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["AccessDuration"]

class AccessDuration(Model):
    """Access duration."""

    value: int | None
    time_unit: str | None
    """Known values: HOURS, DAYS, WEEKS, MONTHS."""
    def __init__(
        self,
        *,
        value: int | None = ...,
        time_unit: Literal["HOURS", "DAYS", "WEEKS", "MONTHS"] | None = ...,
    ) -> None: ...
