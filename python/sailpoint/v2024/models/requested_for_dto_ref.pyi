# Written by `make stubs` from schema/; change it there.
"""Requested for dto ref."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.requested_item_dto_ref import RequestedItemDtoRef

__all__ = ["RequestedForDtoRef"]

class RequestedForDtoRef(Model):
    """Requested for dto ref."""

    identity_id: str
    requested_items: list[RequestedItemDtoRef]
    def __init__(
        self,
        *,
        identity_id: str,
        requested_items: Sequence[RequestedItemDtoRef | Mapping[str, Any]],
    ) -> None: ...
