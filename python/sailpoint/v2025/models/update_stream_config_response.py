# Generated from schema/.
"""Update stream config response."""

__all__ = ["UpdateStreamConfigResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.delivery_response import DeliveryResponse

    class UpdateStreamConfigResponse(Model):
        """Update stream config response."""

        stream_id: str | None
        iss: str | None
        aud: str | None
        delivery: DeliveryResponse | None
        events_supported: list[str] | None
        events_requested: list[str] | None
        events_delivered: list[str] | None
        description: str | None
        inactivity_timeout: int | None
        min_verification_interval: int | None
        updated_at: datetime | str | None
        def __init__(
            self,
            *,
            stream_id: str | None = ...,
            iss: str | None = ...,
            aud: str | None = ...,
            delivery: DeliveryResponse | Mapping[str, Any] | None = ...,
            events_supported: list[str] | tuple[str, ...] | None = ...,
            events_requested: list[str] | tuple[str, ...] | None = ...,
            events_delivered: list[str] | tuple[str, ...] | None = ...,
            description: str | None = ...,
            inactivity_timeout: int | None = ...,
            min_verification_interval: int | None = ...,
            updated_at: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    UpdateStreamConfigResponse = model("v2025", "UpdateStreamConfigResponse")
