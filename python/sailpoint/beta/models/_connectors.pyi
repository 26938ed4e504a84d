# Generated from schema/.
"""The models of the schema file connectors, for type checkers."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model

class V3ConnectorDto(Model):
    """V3 connector dto."""

    name: str | None
    type: str | None
    script_name: str | None
    class_name: str | None
    features: list[str] | None
    direct_connect: bool | None
    connector_metadata: dict[str, Any] | None
    status: str | None
    def __init__(
        self,
        *,
        name: str | None = ...,
        type: str | None = ...,
        script_name: str | None = ...,
        class_name: str | None = ...,
        features: list[str] | tuple[str, ...] | None = ...,
        direct_connect: bool | None = ...,
        connector_metadata: Mapping[str, Any] | None = ...,
        status: str | None = ...,
    ) -> None: ...
