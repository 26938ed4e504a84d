# Written by `make stubs` from schema/; change it there.
"""Scheduled search name."""

from sailpoint._core import Model

__all__ = ["ScheduledSearchName"]

class ScheduledSearchName(Model):
    """Scheduled search name."""

    name: str | None
    description: str | None
    def __init__(
        self,
        *,
        name: str | None = ...,
        description: str | None = ...,
    ) -> None: ...
