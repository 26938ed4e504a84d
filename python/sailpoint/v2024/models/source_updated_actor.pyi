# Written by `make stubs` from schema/; change it there.
"""Source updated actor."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["SourceUpdatedActor"]

class SourceUpdatedActor(Model):
    """Source updated actor."""

    type: str
    """Known values: IDENTITY."""
    id: str | None
    name: str
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"],
        name: str,
        id: str | None = ...,
    ) -> None: ...
