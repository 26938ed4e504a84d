# Written by `make stubs` from schema/; change it there.
"""Approval identity."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["ApprovalIdentity"]

class ApprovalIdentity(Model):
    """Approval identity."""

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
