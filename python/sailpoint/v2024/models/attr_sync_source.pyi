# Written by `make stubs` from schema/; change it there.
"""Attr sync source."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["AttrSyncSource"]

class AttrSyncSource(Model):
    """Attr sync source."""

    type: str | None
    """Known values: SOURCE."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["SOURCE"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
