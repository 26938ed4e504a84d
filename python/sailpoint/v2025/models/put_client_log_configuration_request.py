# Generated from schema/.
"""Put client log configuration request."""

__all__ = ["PutClientLogConfigurationRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2025.models.client_log_configuration_duration_minutes import ClientLogConfigurationDurationMinutes
    from sailpoint.v2025.models.client_log_configuration_expiration import ClientLogConfigurationExpiration

    class PutClientLogConfigurationRequest(Model):
        """Put client log configuration request."""

        __match_args__ = ("actual_instance",)
        actual_instance: ClientLogConfigurationDurationMinutes | ClientLogConfigurationExpiration | None
        def __init__(
            self,
            actual_instance: ClientLogConfigurationDurationMinutes
            | Mapping[str, Any]
            | ClientLogConfigurationExpiration
            | None = None,
        ) -> None: ...
        @classmethod
        def from_dict(cls, obj: Any) -> Self: ...
        def to_dict(self) -> Any: ...
else:
    from sailpoint._core import model

    PutClientLogConfigurationRequest = model("v2025", "PutClientLogConfigurationRequest")
