# Written by `make stubs` from schema/; change it there.
"""Entitlement ref1."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["EntitlementRef1"]

class EntitlementRef1(Model):
    """Entitlement ref1."""

    type: str | None
    """Known values: ENTITLEMENT."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["ENTITLEMENT"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
