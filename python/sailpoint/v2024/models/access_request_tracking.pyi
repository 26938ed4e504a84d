# Written by `make stubs` from schema/; change it there.
"""Access request tracking."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.requested_item_details import RequestedItemDetails

__all__ = ["AccessRequestTracking"]

class AccessRequestTracking(Model):
    """Access request tracking."""

    requested_for: str | None
    requested_items_details: list[RequestedItemDetails] | None
    attributes_hash: int | None
    access_request_ids: list[str] | None
    def __init__(
        self,
        *,
        requested_for: str | None = ...,
        requested_items_details: Sequence[RequestedItemDetails | Mapping[str, Any]] | None = ...,
        attributes_hash: int | None = ...,
        access_request_ids: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...
