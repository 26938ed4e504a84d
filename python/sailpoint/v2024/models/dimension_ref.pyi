# Written by `make stubs` from schema/; change it there.
"""Dimension ref."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["DimensionRef"]

class DimensionRef(Model):
    """Dimension ref."""

    type: str | None
    """Known values: DIMENSION."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["DIMENSION"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
