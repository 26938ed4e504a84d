# Written by `make stubs` from schema/; change it there.
"""Service desk source."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["ServiceDeskSource"]

class ServiceDeskSource(Model):
    """Service desk source."""

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
