# Generated from schema/.
"""Connector customizer create request."""

__all__ = ["ConnectorCustomizerCreateRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ConnectorCustomizerCreateRequest(Model):
        """Connector customizer create request."""

        name: str | None
        def __init__(
            self,
            *,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ConnectorCustomizerCreateRequest = model("v2025", "ConnectorCustomizerCreateRequest")
