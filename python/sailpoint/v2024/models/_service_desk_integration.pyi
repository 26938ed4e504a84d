# Generated from schema/.
"""The models of the schema file service_desk_integration, for type checkers."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models._shared import ProvisioningConfig

class QueuedCheckConfigDetails(Model):
    """Queued check config details."""

    provisioning_status_check_interval_minutes: str
    provisioning_max_status_check_days: str
    def __init__(
        self,
        *,
        provisioning_status_check_interval_minutes: str,
        provisioning_max_status_check_days: str,
    ) -> None: ...

class ServiceDeskIntegrationTemplateDto(Model):
    """Service desk integration template dto."""

    id: str | None
    """Read-only: it is left out of requests."""
    name: str | None
    created: datetime | str | None
    """Read-only: it is left out of requests."""
    modified: datetime | str | None
    """Read-only: it is left out of requests."""
    type: str
    attributes: dict[str, Any]
    provisioning_config: ProvisioningConfig
    def __init__(
        self,
        *,
        name: str | None,
        type: str,
        attributes: Mapping[str, Any],
        provisioning_config: ProvisioningConfig | Mapping[str, Any],
        id: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
    ) -> None: ...

class ServiceDeskIntegrationTemplateType(Model):
    """Service desk integration template type."""

    name: str | None
    type: str
    script_name: str
    def __init__(
        self,
        *,
        type: str,
        script_name: str,
        name: str | None = ...,
    ) -> None: ...
