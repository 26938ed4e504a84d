# Generated from schema/.
"""Connector customizers response."""

__all__ = ["ConnectorCustomizersResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from sailpoint._core import Model

    class ConnectorCustomizersResponse(Model):
        """Connector customizers response."""

        id: str | None
        """Read-only: it is left out of requests."""
        name: str | None
        image_version: int | None
        image_id: str | None
        tenant_id: str | None
        created: datetime | str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            image_version: int | None = ...,
            image_id: str | None = ...,
            tenant_id: str | None = ...,
            created: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ConnectorCustomizersResponse = model("v2025", "ConnectorCustomizersResponse")
