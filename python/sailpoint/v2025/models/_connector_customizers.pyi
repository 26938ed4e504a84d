# Generated from schema/.
"""The models of the schema file connector_customizers, for type checkers."""

from datetime import datetime

from sailpoint._core import Model

class ConnectorCustomizerCreateRequest(Model):
    """Connector customizer create request."""

    name: str | None
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

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

class ConnectorCustomizerUpdateRequest(Model):
    """Connector customizer update request."""

    name: str | None
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

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
