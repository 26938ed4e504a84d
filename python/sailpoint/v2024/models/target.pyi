# Written by `make stubs` from schema/; change it there.
"""Target."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["Target"]

class Target(Model):
    """Target."""

    id: str | None
    type: str | None
    """Known values: APPLICATION, IDENTITY."""
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: Literal["APPLICATION", "IDENTITY"] | None = ...,
        name: str | None = ...,
    ) -> None: ...
