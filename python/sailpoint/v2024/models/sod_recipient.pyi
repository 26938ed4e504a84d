# Written by `make stubs` from schema/; change it there.
"""Sod recipient."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["SodRecipient"]

class SodRecipient(Model):
    """Sod recipient."""

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
