# Written by `make stubs` from schema/; change it there.
"""Access item requested for."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["AccessItemRequestedFor"]

class AccessItemRequestedFor(Model):
    """Access item requested for."""

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
