# Written by `make stubs` from schema/; change it there.
"""Base access owner."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["BaseAccessOwner"]

class BaseAccessOwner(Model):
    """Base access owner."""

    type: str | None
    """Known values: IDENTITY."""
    id: str | None
    name: str | None
    email: str | None
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
        email: str | None = ...,
    ) -> None: ...
