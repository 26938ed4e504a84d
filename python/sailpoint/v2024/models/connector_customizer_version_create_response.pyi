# Written by `make stubs` from schema/; change it there.
"""Connector customizer version create response."""

from datetime import datetime

from sailpoint._core import Model

__all__ = ["ConnectorCustomizerVersionCreateResponse"]

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
