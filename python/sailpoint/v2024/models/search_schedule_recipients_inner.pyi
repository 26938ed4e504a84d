# Written by `make stubs` from schema/; change it there.
"""Search schedule recipients inner."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["SearchScheduleRecipientsInner"]

class SearchScheduleRecipientsInner(Model):
    """Search schedule recipients inner."""

    type: str
    """Known values: IDENTITY."""
    id: str
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"],
        id: str,
    ) -> None: ...
