# Generated from schema/.
"""Connector customizer create response."""

__all__ = ["ConnectorCustomizerCreateResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from sailpoint._core import Model

    class ConnectorCustomizerCreateResponse(Model):
        """Connector customizer create response."""

        id: str | None
        name: str | None
        tenant_id: str | None
        created: datetime | str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            tenant_id: str | None = ...,
            created: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ConnectorCustomizerCreateResponse = model("v2025", "ConnectorCustomizerCreateResponse")
