# Generated from schema/.
"""Replace stream configuration request delivery."""

__all__ = ["ReplaceStreamConfigurationRequestDelivery"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ReplaceStreamConfigurationRequestDelivery(Model):
        """Replace stream configuration request delivery."""

        method: str
        endpoint_url: str
        authorization_header: str | None
        def __init__(
            self,
            *,
            method: str,
            endpoint_url: str,
            authorization_header: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ReplaceStreamConfigurationRequestDelivery = model("v2025", "ReplaceStreamConfigurationRequestDelivery")
