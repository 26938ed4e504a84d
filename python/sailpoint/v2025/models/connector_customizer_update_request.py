# Generated from schema/.
"""Connector customizer update request."""

__all__ = ["ConnectorCustomizerUpdateRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ConnectorCustomizerUpdateRequest(Model):
        """Connector customizer update request."""

        name: str | None
        def __init__(
            self,
            *,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ConnectorCustomizerUpdateRequest = model("v2025", "ConnectorCustomizerUpdateRequest")
