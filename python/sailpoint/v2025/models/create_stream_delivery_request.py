# Generated from schema/.
"""Create stream delivery request."""

__all__ = ["CreateStreamDeliveryRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class CreateStreamDeliveryRequest(Model):
        """Create stream delivery request."""

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

    CreateStreamDeliveryRequest = model("v2025", "CreateStreamDeliveryRequest")
