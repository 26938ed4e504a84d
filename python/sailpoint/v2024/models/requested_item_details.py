# Generated from schema/.
"""Requested item details."""

__all__ = ["RequestedItemDetails"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class RequestedItemDetails(Model):
        """Requested item details."""

        type: str | None
        """Known values: ACCESS_PROFILE, ENTITLEMENT, ROLE."""
        id: str | None
        def __init__(
            self,
            *,
            type: Literal["ACCESS_PROFILE", "ENTITLEMENT", "ROLE"] | None = ...,
            id: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RequestedItemDetails = model("v2024", "RequestedItemDetails")
