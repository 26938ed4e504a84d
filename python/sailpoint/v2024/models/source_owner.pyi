# Written by `make stubs` from schema/; change it there.
"""Source owner."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["SourceOwner"]

class SourceOwner(Model):
    """Source owner."""

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
