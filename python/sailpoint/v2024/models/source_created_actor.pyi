# Written by `make stubs` from schema/; change it there.
"""Source created actor."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["SourceCreatedActor"]

class SourceCreatedActor(Model):
    """Source created actor."""

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
