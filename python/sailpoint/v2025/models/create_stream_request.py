# Generated from schema/.
"""Create stream request."""

__all__ = ["CreateStreamRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.create_stream_delivery_request import CreateStreamDeliveryRequest

    class CreateStreamRequest(Model):
        """Create stream request."""

        delivery: CreateStreamDeliveryRequest
        events_requested: list[str] | None
        description: str | None
        def __init__(
            self,
            *,
            delivery: CreateStreamDeliveryRequest | Mapping[str, Any],
            events_requested: list[str] | tuple[str, ...] | None = ...,
            description: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CreateStreamRequest = model("v2025", "CreateStreamRequest")
