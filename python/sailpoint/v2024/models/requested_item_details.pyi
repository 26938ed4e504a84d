# Written by `make stubs` from schema/; change it there.
"""Requested item details."""

from sailpoint._core import Model

__all__ = ["RequestedItemDetails"]

class RequestedItemDetails(Model):
    """Requested item details."""

    type: str | None
    """Known values: ACCESS_PROFILE, ENTITLEMENT, ROLE."""
    id: str | None
    def __init__(
        self,
        *,
        type: str | None = ...,
        id: str | None = ...,
    ) -> None: ...
