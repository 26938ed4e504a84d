# Written by `make stubs` from schema/; change it there.
"""Access item reviewed by."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["AccessItemReviewedBy"]

class AccessItemReviewedBy(Model):
    """Access item reviewed by."""

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
