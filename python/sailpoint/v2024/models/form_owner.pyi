# Written by `make stubs` from schema/; change it there.
"""Form owner."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["FormOwner"]

class FormOwner(Model):
    """Form owner."""

    type: str | None
    """Known values: IDENTITY."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
