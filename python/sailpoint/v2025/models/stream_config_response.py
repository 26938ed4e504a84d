# Generated from schema/.
"""Stream config response."""

__all__ = ["StreamConfigResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2025.models.delivery_response import DeliveryResponse

    class StreamConfigResponse(Model):
        """Stream config response."""

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
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    StreamConfigResponse = model("v2025", "StreamConfigResponse")
