# Written by `make stubs` from schema/; change it there.
"""Connector customizer create response."""

from datetime import datetime

from sailpoint._core import Model

__all__ = ["ConnectorCustomizerCreateResponse"]

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
