# Generated from schema/.
"""Subscription put request."""

__all__ = ["SubscriptionPutRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.beta.models.event_bridge_config import EventBridgeConfig
    from sailpoint.beta.models.http_config import HttpConfig
    from sailpoint.beta.models.subscription_type import SubscriptionType

    class SubscriptionPutRequest(Model):
        """Subscription put request."""

        name: str | None
        description: str | None
        type: str | None
        response_deadline: str | None
        http_config: HttpConfig | None
        event_bridge_config: EventBridgeConfig | None
        enabled: bool | None
        filter: str | None
        def __init__(
            self,
            *,
            name: str | None = ...,
            description: str | None = ...,
            type: SubscriptionType | Literal["HTTP", "EVENTBRIDGE", "INLINE", "SCRIPT", "WORKFLOW"] | None = ...,
            response_deadline: str | None = ...,
            http_config: HttpConfig | Mapping[str, Any] | None = ...,
            event_bridge_config: EventBridgeConfig | Mapping[str, Any] | None = ...,
            enabled: bool | None = ...,
            filter: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SubscriptionPutRequest = model("beta", "SubscriptionPutRequest")
