# Generated from schema/.
"""Requested for dto ref."""

__all__ = ["RequestedForDtoRef"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.requested_item_dto_ref import RequestedItemDtoRef

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
else:
    from sailpoint._core import model

    RequestedForDtoRef = model("v2024", "RequestedForDtoRef")
