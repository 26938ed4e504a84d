# Generated from schema/.
"""The models of the schema file sim_integrations, for type checkers."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v2024.models.dto_type import DtoType

class SimIntegrationDetails(Model):
    """Sim integration details."""

    id: str | None
    """Read-only: it is left out of requests."""
    name: str | None
    created: datetime | str | None
    """Read-only: it is left out of requests."""
    modified: datetime | str | None
    """Read-only: it is left out of requests."""
    description: str | None
    type: str | None
    attributes: dict[str, Any] | None
    sources: list[str] | None
    cluster: str | None
    status_map: dict[str, Any] | None
    request: dict[str, Any] | None
    before_provisioning_rule: SimIntegrationDetailsAllOfBeforeProvisioningRule | None
    def __init__(
        self,
        *,
        name: str | None,
        id: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        description: str | None = ...,
        type: str | None = ...,
        attributes: Mapping[str, Any] | None = ...,
        sources: list[str] | tuple[str, ...] | None = ...,
        cluster: str | None = ...,
        status_map: Mapping[str, Any] | None = ...,
        request: Mapping[str, Any] | None = ...,
        before_provisioning_rule: SimIntegrationDetailsAllOfBeforeProvisioningRule | Mapping[str, Any] | None = ...,
    ) -> None: ...

class SimIntegrationDetailsAllOfBeforeProvisioningRule(Model):
    """Sim integration details all of before provisioning rule."""

    type: str | None
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: DtoType
        | Literal["ACCOUNT_CORRELATION_CONFIG", "ACCESS_PROFILE", "ACCESS_REQUEST_APPROVAL", "ACCOUNT", "APPLICATION", "CAMPAIGN", "CAMPAIGN_FILTER", "CERTIFICATION", "CLUSTER", "CONNECTOR_SCHEMA", "ENTITLEMENT", "GOVERNANCE_GROUP", "IDENTITY", "IDENTITY_PROFILE", "IDENTITY_REQUEST", "MACHINE_IDENTITY", "LIFECYCLE_STATE", "PASSWORD_POLICY", "ROLE", "RULE", "SOD_POLICY", "SOURCE", "TAG", "TAG_CATEGORY", "TASK_RESULT", "REPORT_RESULT", "SOD_VIOLATION", "ACCOUNT_ACTIVITY", "WORKGROUP"]
        | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
