# Written by `make stubs` from schema/; change it there.
"""Base reference dto."""

from sailpoint._core import Model

__all__ = ["BaseReferenceDto"]

class BaseReferenceDto(Model):
    """Base reference dto."""

    type: str | None
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: str | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
