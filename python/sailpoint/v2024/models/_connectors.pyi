# Generated from schema/.
"""The models of the schema file connectors, for type checkers."""

from collections.abc import Mapping
from typing import Any, Literal

from sailpoint._core import Model

class UpdateDetail(Model):
    """Update detail."""

    message: str | None
    script_name: str | None
    updated_files: list[str] | None
    status: str | None
    """Known values: ERROR, UPDATED, UNCHANGED, SKIPPED."""
    def __init__(
        self,
        *,
        message: str | None = ...,
        script_name: str | None = ...,
        updated_files: list[str] | tuple[str, ...] | None = ...,
        status: Literal["ERROR", "UPDATED", "UNCHANGED", "SKIPPED"] | None = ...,
    ) -> None: ...

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
    """Known values: DEPRECATED, DEVELOPMENT, DEMO, RELEASED."""
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
        status: Literal["DEPRECATED", "DEVELOPMENT", "DEMO", "RELEASED"] | None = ...,
    ) -> None: ...

class V3CreateConnectorDto(Model):
    """V3 create connector dto."""

    name: str
    type: str | None
    class_name: str
    direct_connect: bool | None
    status: str | None
    """Known values: DEVELOPMENT, DEMO, RELEASED."""
    def __init__(
        self,
        *,
        name: str,
        class_name: str,
        type: str | None = ...,
        direct_connect: bool | None = ...,
        status: Literal["DEVELOPMENT", "DEMO", "RELEASED"] | None = ...,
    ) -> None: ...
