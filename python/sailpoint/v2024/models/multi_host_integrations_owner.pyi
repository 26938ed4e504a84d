# Written by `make stubs` from schema/; change it there.
"""Multi host integrations owner."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["MultiHostIntegrationsOwner"]

class MultiHostIntegrationsOwner(Model):
    """Multi host integrations owner."""

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
