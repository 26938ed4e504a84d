# Generated from schema/.
"""Connector customizer version create response."""

__all__ = ["ConnectorCustomizerVersionCreateResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from sailpoint._core import Model

    class ConnectorCustomizerVersionCreateResponse(Model):
        """Connector customizer version create response."""

        customizer_id: str | None
        image_id: str | None
        version: int | None
        created: datetime | str | None
        def __init__(
            self,
            *,
            customizer_id: str | None = ...,
            image_id: str | None = ...,
            version: int | None = ...,
            created: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ConnectorCustomizerVersionCreateResponse = model("v2024", "ConnectorCustomizerVersionCreateResponse")
