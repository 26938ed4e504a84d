# Written by `make stubs` from schema/; change it there.
"""Source app create dto account source."""

from sailpoint._core import Model

__all__ = ["SourceAppCreateDtoAccountSource"]

class SourceAppCreateDtoAccountSource(Model):
    """Source app create dto account source."""

    id: str
    type: str | None
    name: str | None
    def __init__(
        self,
        *,
        id: str,
        type: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
