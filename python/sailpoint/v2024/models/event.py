# Generated from schema/.
"""Event."""

__all__ = ["Event"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.event_actor import EventActor
    from sailpoint.v2024.models.event_target import EventTarget

    class Event(Model):
        """Event."""

        id: str | None
        name: str | None
        created: datetime | str | None
        synced: str | None
        action: str | None
        type: str | None
        actor: EventActor | None
        target: EventTarget | None
        stack: str | None
        tracking_number: str | None
        ip_address: str | None
        details: str | None
        attributes: dict[str, Any] | None
        objects: list[str] | None
        operation: str | None
        status: str | None
        technical_name: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            created: datetime | str | None = ...,
            synced: str | None = ...,
            action: str | None = ...,
            type: str | None = ...,
            actor: EventActor | Mapping[str, Any] | None = ...,
            target: EventTarget | Mapping[str, Any] | None = ...,
            stack: str | None = ...,
            tracking_number: str | None = ...,
            ip_address: str | None = ...,
            details: str | None = ...,
            attributes: Mapping[str, Any] | None = ...,
            objects: list[str] | tuple[str, ...] | None = ...,
            operation: str | None = ...,
            status: str | None = ...,
            technical_name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Event = model("v2024", "Event")
