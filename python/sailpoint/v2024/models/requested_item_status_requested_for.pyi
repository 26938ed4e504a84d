# Written by `make stubs` from schema/; change it there.
"""Requested item status requested for."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["RequestedItemStatusRequestedFor"]

class RequestedItemStatusRequestedFor(Model):
    """Requested item status requested for."""

    type: str | None
    """Known values: IDENTITY."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
