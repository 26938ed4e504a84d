# Generated from schema/.
"""Subscription."""

__all__ = ["Subscription"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.beta.models.event_bridge_config import EventBridgeConfig
    from sailpoint.beta.models.http_config import HttpConfig
    from sailpoint.beta.models.subscription_type import SubscriptionType

    class Subscription(Model):
        """Subscription."""

        id: str
        name: str
        description: str | None
        trigger_id: str
        trigger_name: str
        type: str
        response_deadline: str | None
        http_config: HttpConfig | None
        event_bridge_config: EventBridgeConfig | None
        enabled: bool
        filter: str | None
        def __init__(
            self,
            *,
            id: str,
            name: str,
            trigger_id: str,
            trigger_name: str,
            type: SubscriptionType | Literal["HTTP", "EVENTBRIDGE", "INLINE", "SCRIPT", "WORKFLOW"],
            enabled: bool,
            description: str | None = ...,
            response_deadline: str | None = ...,
            http_config: HttpConfig | Mapping[str, Any] | None = ...,
            event_bridge_config: EventBridgeConfig | Mapping[str, Any] | None = ...,
            filter: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Subscription = model("beta", "Subscription")
