# Written by `make stubs` from schema/; change it there.
"""Workgroup dto owner."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["WorkgroupDtoOwner"]

class WorkgroupDtoOwner(Model):
    """Workgroup dto owner."""

    type: str | None
    """Known values: IDENTITY."""
    id: str | None
    name: str | None
    display_name: str | None
    """Read-only: it is left out of requests."""
    email_address: str | None
    """Read-only: it is left out of requests."""
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
        display_name: str | None = ...,
        email_address: str | None = ...,
    ) -> None: ...
