# Written by `make stubs` from schema/; change it there.
"""Schedule hours."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["ScheduleHours"]

class ScheduleHours(Model):
    """Schedule hours."""

    type: str
    """Known values: LIST, RANGE."""
    values: list[str]
    interval: int | None
    def __init__(
        self,
        *,
        type: Literal["LIST", "RANGE"],
        values: list[str] | tuple[str, ...],
        interval: int | None = ...,
    ) -> None: ...
