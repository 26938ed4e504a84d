# Generated from schema/.
"""The requests for one identity."""

__all__ = ["AccessRequestTracking"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.requested_item_details import RequestedItemDetails

    class AccessRequestTracking(Model):
        """The requests for one identity."""

        requested_for: str | None
        """Id of the identity."""
        requested_items_details: list[RequestedItemDetails] | None
        """The requested items."""
        attributes_hash: int | None
        """Hash of the request's attributes."""
        access_request_ids: list[str] | None
        """The ids of the access requests."""
        def __init__(
            self,
            *,
            requested_for: str | None = ...,
            requested_items_details: Sequence[RequestedItemDetails | Mapping[str, Any]] | None = ...,
            attributes_hash: int | None = ...,
            access_request_ids: list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessRequestTracking = model("v2025", "AccessRequestTracking")
