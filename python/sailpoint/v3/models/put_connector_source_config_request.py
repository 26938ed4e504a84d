# Generated from schema/.
"""Put connector source config request."""

__all__ = ["PutConnectorSourceConfigRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class PutConnectorSourceConfigRequest(Model):
        """Put connector source config request."""

        file: str
        def __init__(
            self,
            *,
            file: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    PutConnectorSourceConfigRequest = model("v3", "PutConnectorSourceConfigRequest")
