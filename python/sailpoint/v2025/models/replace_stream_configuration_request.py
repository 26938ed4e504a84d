# Generated from schema/.
"""Replace stream configuration request."""

__all__ = ["ReplaceStreamConfigurationRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.replace_stream_configuration_request_delivery import ReplaceStreamConfigurationRequestDelivery

    class ReplaceStreamConfigurationRequest(Model):
        """Replace stream configuration request."""

        stream_id: str
        delivery: ReplaceStreamConfigurationRequestDelivery
        events_requested: list[str] | None
        description: str | None
        def __init__(
            self,
            *,
            stream_id: str,
            delivery: ReplaceStreamConfigurationRequestDelivery | Mapping[str, Any],
            events_requested: list[str] | tuple[str, ...] | None = ...,
            description: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ReplaceStreamConfigurationRequest = model("v2025", "ReplaceStreamConfigurationRequest")
