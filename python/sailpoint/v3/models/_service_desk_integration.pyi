# Generated from schema/.
"""The models of the schema file service_desk_integration, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint._tracking import Tracked
from sailpoint.v3.models._shared import JsonPatchOperation, OwnerDto

class BeforeProvisioningRuleDto(Model):
    """Before provisioning rule dto."""

    type: str | None
    """Known values: RULE."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["RULE"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class ProvisioningConfig(Model):
    """Provisioning config."""

    universal_manager: bool | None
    """Read-only: it is left out of requests."""
    managed_resource_refs: list[ServiceDeskSource] | None
    plan_initializer_script: ProvisioningConfigPlanInitializerScript | None
    no_provisioning_requests: bool | None
    provisioning_request_expiration: int | None
    def __init__(
        self,
        *,
        universal_manager: bool | None = ...,
        managed_resource_refs: Sequence[ServiceDeskSource | Mapping[str, Any]] | None = ...,
        plan_initializer_script: ProvisioningConfigPlanInitializerScript | Mapping[str, Any] | None = ...,
        no_provisioning_requests: bool | None = ...,
        provisioning_request_expiration: int | None = ...,
    ) -> None: ...

class ProvisioningConfigPlanInitializerScript(Model):
    """Provisioning config plan initializer script."""

    source: str | None
    def __init__(
        self,
        *,
        source: str | None = ...,
    ) -> None: ...

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

class ServiceDeskIntegrationDto(Tracked[JsonPatchOperation], Model):
    """Service desk integration dto."""

    id: str | None
    name: str
    created: datetime | str | None
    modified: datetime | str | None
    description: str
    type: str
    owner_ref: OwnerDto | None
    cluster_ref: SourceClusterDto | None
    cluster: str | None
    """Deprecated."""
    managed_sources: list[str] | None
    """Deprecated."""
    provisioning_config: ProvisioningConfig | None
    attributes: dict[str, Any]
    before_provisioning_rule: BeforeProvisioningRuleDto | None
    def __init__(
        self,
        *,
        name: str,
        description: str,
        type: str,
        attributes: Mapping[str, Any],
        id: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        owner_ref: OwnerDto | Mapping[str, Any] | None = ...,
        cluster_ref: SourceClusterDto | Mapping[str, Any] | None = ...,
        cluster: str | None = ...,
        managed_sources: list[str] | tuple[str, ...] | None = ...,
        provisioning_config: ProvisioningConfig | Mapping[str, Any] | None = ...,
        before_provisioning_rule: BeforeProvisioningRuleDto | Mapping[str, Any] | None = ...,
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

class ServiceDeskSource(Model):
    """Service desk source."""

    type: str | None
    """Known values: SOURCE."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["SOURCE"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class SourceClusterDto(Model):
    """Source cluster dto."""

    type: str | None
    """Known values: CLUSTER."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["CLUSTER"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
