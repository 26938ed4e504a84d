# Written by `make stubs` from schema/; change it there.
"""Reviewable entitlement account owner."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["ReviewableEntitlementAccountOwner"]

class ReviewableEntitlementAccountOwner(Model):
    """Reviewable entitlement account owner."""

    id: str | None
    type: str | None
    """Known values: IDENTITY."""
    display_name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: Literal["IDENTITY"] | None = ...,
        display_name: str | None = ...,
    ) -> None: ...
