# Generated from schema/.
"""The models of the schema file machine_identities, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v2025.models._shared import BaseReferenceDto, TaskDefinitionSummary, TaskReturnDetails, TaskStatusMessage
from sailpoint.v2025.models.dto_type import DtoType

class MachineIdentityAggregationRequest(Model):
    """Machine identity aggregation request."""

    dataset_ids: list[str]
    disable_optimization: bool | None
    def __init__(
        self,
        *,
        dataset_ids: list[str] | tuple[str, ...],
        disable_optimization: bool | None = ...,
    ) -> None: ...

class MachineIdentityAggregationResponse(Model):
    """Machine identity aggregation response."""

    id: str | None
    type: str | None
    """Known values: QUARTZ, QPOC, QUEUED_TASK."""
    unique_name: str | None
    description: str | None
    parent_name: str | None
    launcher: str | None
    target: MachineIdentityAggregationResponseTarget | None
    created: datetime | str | None
    modified: datetime | str | None
    launched: datetime | str | None
    completed: datetime | str | None
    task_definition_summary: TaskDefinitionSummary | None
    completion_status: str | None
    """Known values: SUCCESS, WARNING, ERROR, TERMINATED, TEMPERROR."""
    messages: list[TaskStatusMessage] | None
    returns: list[TaskReturnDetails] | None
    attributes: dict[str, Any] | None
    progress: str | None
    percent_complete: int | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: Literal["QUARTZ", "QPOC", "QUEUED_TASK"] | None = ...,
        unique_name: str | None = ...,
        description: str | None = ...,
        parent_name: str | None = ...,
        launcher: str | None = ...,
        target: MachineIdentityAggregationResponseTarget | Mapping[str, Any] | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        launched: datetime | str | None = ...,
        completed: datetime | str | None = ...,
        task_definition_summary: TaskDefinitionSummary | Mapping[str, Any] | None = ...,
        completion_status: Literal["SUCCESS", "WARNING", "ERROR", "TERMINATED", "TEMPERROR"] | None = ...,
        messages: Sequence[TaskStatusMessage | Mapping[str, Any]] | None = ...,
        returns: Sequence[TaskReturnDetails | Mapping[str, Any]] | None = ...,
        attributes: Mapping[str, Any] | None = ...,
        progress: str | None = ...,
        percent_complete: int | None = ...,
    ) -> None: ...

class MachineIdentityAggregationResponseTarget(Model):
    """Machine identity aggregation response target."""

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

class MachineIdentityDtoOwners(Model):
    """Machine identity dto owners."""

    primary_identity: BaseReferenceDto
    secondary_identities: list[BaseReferenceDto]
    def __init__(
        self,
        *,
        primary_identity: BaseReferenceDto | Mapping[str, Any],
        secondary_identities: Sequence[BaseReferenceDto | Mapping[str, Any]],
    ) -> None: ...

class MachineIdentityRequest(Model):
    """Machine identity request."""

    id: str | None
    """Read-only: it is left out of requests."""
    name: str | None
    created: datetime | str | None
    """Read-only: it is left out of requests."""
    modified: datetime | str | None
    """Read-only: it is left out of requests."""
    business_application: str
    description: str | None
    attributes: dict[str, Any] | None
    subtype: str
    owners: MachineIdentityDtoOwners | None
    source_id: str | None
    uuid: str | None
    native_identity: str | None
    user_entitlements: list[MachineIdentityRequestUserEntitlements] | None
    def __init__(
        self,
        *,
        name: str | None,
        business_application: str,
        subtype: str,
        id: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        description: str | None = ...,
        attributes: Mapping[str, Any] | None = ...,
        owners: MachineIdentityDtoOwners | Mapping[str, Any] | None = ...,
        source_id: str | None = ...,
        uuid: str | None = ...,
        native_identity: str | None = ...,
        user_entitlements: Sequence[MachineIdentityRequestUserEntitlements | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class MachineIdentityRequestUserEntitlements(Model):
    """Machine identity request user entitlements."""

    entitlement_id: str
    source_id: str
    def __init__(
        self,
        *,
        entitlement_id: str,
        source_id: str,
    ) -> None: ...

class MachineIdentityResponse(Model):
    """Machine identity response."""

    id: str | None
    """Read-only: it is left out of requests."""
    name: str | None
    created: datetime | str | None
    """Read-only: it is left out of requests."""
    modified: datetime | str | None
    """Read-only: it is left out of requests."""
    business_application: str
    description: str | None
    attributes: dict[str, Any] | None
    subtype: str
    owners: MachineIdentityDtoOwners | None
    source_id: str | None
    uuid: str | None
    native_identity: str | None
    manually_edited: bool | None
    manually_created: bool | None
    source: dict[str, Any] | None
    dataset_id: str | None
    user_entitlements: list[MachineIdentityResponseUserEntitlements] | None
    def __init__(
        self,
        *,
        name: str | None,
        business_application: str,
        subtype: str,
        id: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        description: str | None = ...,
        attributes: Mapping[str, Any] | None = ...,
        owners: MachineIdentityDtoOwners | Mapping[str, Any] | None = ...,
        source_id: str | None = ...,
        uuid: str | None = ...,
        native_identity: str | None = ...,
        manually_edited: bool | None = ...,
        manually_created: bool | None = ...,
        source: Mapping[str, Any] | None = ...,
        dataset_id: str | None = ...,
        user_entitlements: Sequence[MachineIdentityResponseUserEntitlements | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class MachineIdentityResponseUserEntitlements(Model):
    """Machine identity response user entitlements."""

    source_id: str | None
    entitlement_id: str | None
    display_name: str | None
    source: dict[str, Any] | None
    def __init__(
        self,
        *,
        source_id: str | None = ...,
        entitlement_id: str | None = ...,
        display_name: str | None = ...,
        source: Mapping[str, Any] | None = ...,
    ) -> None: ...

class MachineIdentityUserEntitlementResponse(Model):
    """Machine identity user entitlement response."""

    id: str | None
    machine_identity_id: str | None
    source: MachineIdentityUserEntitlementResponseSource | None
    entitlement: MachineIdentityUserEntitlementResponseEntitlement | None
    created: datetime | str | None
    """Read-only: it is left out of requests."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        machine_identity_id: str | None = ...,
        source: MachineIdentityUserEntitlementResponseSource | Mapping[str, Any] | None = ...,
        entitlement: MachineIdentityUserEntitlementResponseEntitlement | Mapping[str, Any] | None = ...,
        created: datetime | str | None = ...,
    ) -> None: ...

class MachineIdentityUserEntitlementResponseEntitlement(Model):
    """Machine identity user entitlement response entitlement."""

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

class MachineIdentityUserEntitlementResponseSource(Model):
    """Machine identity user entitlement response source."""

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
