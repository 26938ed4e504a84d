# Written by `make stubs` from schema/; change it there.
"""Workgroup dto owner."""

from sailpoint._core import Model

__all__ = ["WorkgroupDtoOwner"]

class WorkgroupDtoOwner(Model):
    """Workgroup dto owner."""

    type: str | None
    """Known values: IDENTITY."""
    id: str | None
    name: str | None
    display_name: str | None
    """The server owns it; it is left out of requests."""
    email_address: str | None
    """The server owns it; it is left out of requests."""
    def __init__(
        self,
        *,
        type: str | None = ...,
        id: str | None = ...,
        name: str | None = ...,
        display_name: str | None = ...,
        email_address: str | None = ...,
    ) -> None: ...
