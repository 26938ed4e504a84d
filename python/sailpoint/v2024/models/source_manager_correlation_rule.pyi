# Written by `make stubs` from schema/; change it there.
"""Source manager correlation rule."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["SourceManagerCorrelationRule"]

class SourceManagerCorrelationRule(Model):
    """Source manager correlation rule."""

    type: str | None
    """Known values: RULE."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["RULE"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
