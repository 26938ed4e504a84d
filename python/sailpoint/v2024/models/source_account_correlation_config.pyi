# Written by `make stubs` from schema/; change it there.
"""Source account correlation config."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["SourceAccountCorrelationConfig"]

class SourceAccountCorrelationConfig(Model):
    """Source account correlation config."""

    type: str | None
    """Known values: ACCOUNT_CORRELATION_CONFIG."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["ACCOUNT_CORRELATION_CONFIG"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
