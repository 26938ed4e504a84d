# Generated from schema/.
"""The models of the schema file machine_accounts, for type checkers."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model

class CreateMachineAccountSubtypeRequest(Model):
    """Create machine account subtype request."""

    technical_name: str
    display_name: str
    description: str
    type: str | None
    def __init__(
        self,
        *,
        technical_name: str,
        display_name: str,
        description: str,
        type: str | None = ...,
    ) -> None: ...

class MachineAccount(Model):
    """Machine account."""

    id: str | None
    """Read-only: it is left out of requests."""
    name: str | None
    created: datetime | str | None
    """Read-only: it is left out of requests."""
    modified: datetime | str | None
    """Read-only: it is left out of requests."""
    description: str | None
    native_identity: str
    uuid: str | None
    classification_method: str
    """Known values: SOURCE, CRITERIA, DISCOVERY, MANUAL."""
    machine_identity: Any
    owner_identity: Any
    access_type: str | None
    subtype: str | None
    environment: str | None
    attributes: dict[str, Any] | None
    connector_attributes: dict[str, Any] | None
    manually_correlated: bool | None
    manually_edited: bool
    locked: bool
    enabled: bool
    has_entitlements: bool
    source: Any
    def __init__(
        self,
        *,
        name: str | None,
        native_identity: str,
        classification_method: Literal["SOURCE", "CRITERIA", "DISCOVERY", "MANUAL"],
        connector_attributes: Mapping[str, Any] | None,
        manually_edited: bool,
        locked: bool,
        enabled: bool,
        has_entitlements: bool,
        source: Any,
        id: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        description: str | None = ...,
        uuid: str | None = ...,
        machine_identity: Any = ...,
        owner_identity: Any = ...,
        access_type: str | None = ...,
        subtype: str | None = ...,
        environment: str | None = ...,
        attributes: Mapping[str, Any] | None = ...,
        manually_correlated: bool | None = ...,
    ) -> None: ...

class SourceSubtype(Model):
    """Source subtype."""

    id: str | None
    source_id: str | None
    """Read-only: it is left out of requests."""
    technical_name: str
    display_name: str
    description: str
    created: datetime | str | None
    modified: datetime | str | None
    type: str | None
    def __init__(
        self,
        *,
        technical_name: str,
        display_name: str,
        description: str,
        id: str | None = ...,
        source_id: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        type: str | None = ...,
    ) -> None: ...
