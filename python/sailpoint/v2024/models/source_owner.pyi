# Written by `make stubs` from schema/; change it there.
"""Reference to the identity that owns a source."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["SourceOwner"]

class SourceOwner(Model):
    """Reference to the identity that owns a source."""

    type: str | None
    """Kind of object.

    Known values: IDENTITY.
    """
    id: str | None
    """The owner's id."""
    name: str | None
    """The owner's name."""
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
