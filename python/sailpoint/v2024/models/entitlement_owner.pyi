# Written by `make stubs` from schema/; change it there.
"""Entitlement owner."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["EntitlementOwner"]

class EntitlementOwner(Model):
    """Entitlement owner."""

    id: str | None
    type: str | None
    """Known values: IDENTITY."""
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: Literal["IDENTITY"] | None = ...,
        name: str | None = ...,
    ) -> None: ...
