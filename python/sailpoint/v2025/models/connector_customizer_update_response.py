# Generated from schema/.
"""Connector customizer update response."""

__all__ = ["ConnectorCustomizerUpdateResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from sailpoint._core import Model

    class ConnectorCustomizerUpdateResponse(Model):
        """Connector customizer update response."""

        image_version: int | None
        image_id: str | None
        id: str | None
        name: str | None
        tenant_id: str | None
        created: datetime | str | None
        def __init__(
            self,
            *,
            image_version: int | None = ...,
            image_id: str | None = ...,
            id: str | None = ...,
            name: str | None = ...,
            tenant_id: str | None = ...,
            created: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ConnectorCustomizerUpdateResponse = model("v2025", "ConnectorCustomizerUpdateResponse")
