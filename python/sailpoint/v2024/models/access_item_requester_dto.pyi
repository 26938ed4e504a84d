# Written by `make stubs` from schema/; change it there.
"""Access item requester dto."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["AccessItemRequesterDto"]

class AccessItemRequesterDto(Model):
    """Access item requester dto."""

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
