# Written by `make stubs` from schema/; change it there.
"""Access item requested for dto."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["AccessItemRequestedForDto"]

class AccessItemRequestedForDto(Model):
    """Access item requested for dto."""

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
