# Written by `make stubs` from schema/; change it there.
"""Schedule2 days."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["Schedule2Days"]

class Schedule2Days(Model):
    """Schedule2 days."""

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
