# Generated from schema/.
"""Put connector correlation config request."""

__all__ = ["PutConnectorCorrelationConfigRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class PutConnectorCorrelationConfigRequest(Model):
        """Put connector correlation config request."""

        file: str
        def __init__(
            self,
            *,
            file: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    PutConnectorCorrelationConfigRequest = model("v2024", "PutConnectorCorrelationConfigRequest")
