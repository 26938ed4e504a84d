# Generated from schema/.
"""Delivery response."""

__all__ = ["DeliveryResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class DeliveryResponse(Model):
        """Delivery response."""

        method: str | None
        endpoint_url: str | None
        def __init__(
            self,
            *,
            method: str | None = ...,
            endpoint_url: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    DeliveryResponse = model("v2025", "DeliveryResponse")
