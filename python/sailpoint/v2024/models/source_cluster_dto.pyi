# Written by `make stubs` from schema/; change it there.
"""Source cluster dto."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["SourceClusterDto"]

class SourceClusterDto(Model):
    """Source cluster dto."""

    type: str | None
    """Known values: CLUSTER."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["CLUSTER"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
