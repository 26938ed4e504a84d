# Generated from schema/.
"""Update stream configuration request."""

__all__ = ["UpdateStreamConfigurationRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.delivery_request import DeliveryRequest

    class UpdateStreamConfigurationRequest(Model):
        """Update stream configuration request."""

        stream_id: str
        delivery: DeliveryRequest | None
        events_requested: list[str] | None
        description: str | None
        def __init__(
            self,
            *,
            stream_id: str,
            delivery: DeliveryRequest | Mapping[str, Any] | None = ...,
            events_requested: list[str] | tuple[str, ...] | None = ...,
            description: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    UpdateStreamConfigurationRequest = model("v2025", "UpdateStreamConfigurationRequest")
