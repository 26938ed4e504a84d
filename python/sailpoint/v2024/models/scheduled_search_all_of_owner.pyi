# Written by `make stubs` from schema/; change it there.
"""Scheduled search all of owner."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["ScheduledSearchAllOfOwner"]

class ScheduledSearchAllOfOwner(Model):
    """Scheduled search all of owner."""

    type: str
    """Known values: IDENTITY."""
    id: str
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"],
        id: str,
    ) -> None: ...
