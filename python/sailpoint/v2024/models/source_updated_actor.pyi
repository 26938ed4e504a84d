# Written by `make stubs` from schema/; change it there.
"""Source updated actor."""

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
        type: str,
        name: str,
        id: str | None = ...,
    ) -> None: ...
