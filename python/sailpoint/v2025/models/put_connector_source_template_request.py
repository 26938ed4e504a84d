# Generated from schema/.
"""Put connector source template request."""

__all__ = ["PutConnectorSourceTemplateRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class PutConnectorSourceTemplateRequest(Model):
        """Put connector source template request."""

        file: str
        def __init__(
            self,
            *,
            file: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    PutConnectorSourceTemplateRequest = model("v2025", "PutConnectorSourceTemplateRequest")
