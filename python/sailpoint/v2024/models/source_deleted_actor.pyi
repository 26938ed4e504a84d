# Written by `make stubs` from schema/; change it there.
"""Source deleted actor."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["SourceDeletedActor"]

class SourceDeletedActor(Model):
    """Source deleted actor."""

    type: str
    """Known values: IDENTITY."""
    id: str
    name: str
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"],
        id: str,
        name: str,
    ) -> None: ...
