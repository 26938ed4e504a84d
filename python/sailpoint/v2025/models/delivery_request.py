# Generated from schema/.
"""Delivery request."""

__all__ = ["DeliveryRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class DeliveryRequest(Model):
        """Delivery request."""

        method: str | None
        endpoint_url: str | None
        authorization_header: str | None
        def __init__(
            self,
            *,
            method: str | None = ...,
            endpoint_url: str | None = ...,
            authorization_header: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    DeliveryRequest = model("v2025", "DeliveryRequest")
