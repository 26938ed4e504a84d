# Generated from schema/.
"""The models of the schema file application_discovery, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from typing_extensions import Self

from sailpoint._core import Model
from sailpoint.v2025.models._shared import ErrorResponseDto, TaskDefinitionSummary, TaskReturnDetails, TaskStatusMessage
from sailpoint.v2025.models.dto_type import DtoType

class ApplicationDiscoveryRequest(Model):
    """Application discovery request."""

    dataset_ids: list[str]
    def __init__(
        self,
        *,
        dataset_ids: list[str] | tuple[str, ...],
    ) -> None: ...

class ApplicationDiscoveryResponse(Model):
    """Application discovery response."""

    id: str | None
    type: str | None
    """Known values: QUARTZ, QPOC, QUEUED_TASK."""
    unique_name: str | None
    description: str | None
    parent_name: str | None
    launcher: str | None
    target: ApplicationDiscoveryResponseTarget | None
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
        target: ApplicationDiscoveryResponseTarget | Mapping[str, Any] | None = ...,
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

class ApplicationDiscoveryResponseTarget(Model):
    """Application discovery response target."""

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

class FullDiscoveredApplications(Model):
    """Full discovered applications."""

    id: str | None
    name: str | None
    discovery_source: str | None
    discovered_vendor: str | None
    description: str | None
    recommended_connectors: list[str] | None
    discovered_at: datetime | str | None
    created_at: datetime | str | None
    status: str | None
    associated_sources: list[str] | None
    operational_status: str | None
    discovery_source_category: str | None
    license_count: int | None
    is_sanctioned: bool | None
    logo: str | None
    app_url: str | None
    groups: list[dict[str, Any]] | None
    users_count: str | None
    application_owner: list[str] | None
    it_application_owner: list[str] | None
    business_criticality: str | None
    data_classification: str | None
    business_unit: str | None
    install_type: str | None
    environment: str | None
    risk_score: int | None
    is_business: bool | None
    total_signins_count: int | None
    risk_level: str | None
    """Known values: High, Medium, Low."""
    is_privileged: bool | None
    warranty_expiration: str | None
    attributes: dict[str, Any] | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        discovery_source: str | None = ...,
        discovered_vendor: str | None = ...,
        description: str | None = ...,
        recommended_connectors: list[str] | tuple[str, ...] | None = ...,
        discovered_at: datetime | str | None = ...,
        created_at: datetime | str | None = ...,
        status: str | None = ...,
        associated_sources: list[str] | tuple[str, ...] | None = ...,
        operational_status: str | None = ...,
        discovery_source_category: str | None = ...,
        license_count: int | None = ...,
        is_sanctioned: bool | None = ...,
        logo: str | None = ...,
        app_url: str | None = ...,
        groups: Sequence[Mapping[str, Any]] | None = ...,
        users_count: str | None = ...,
        application_owner: list[str] | tuple[str, ...] | None = ...,
        it_application_owner: list[str] | tuple[str, ...] | None = ...,
        business_criticality: str | None = ...,
        data_classification: str | None = ...,
        business_unit: str | None = ...,
        install_type: str | None = ...,
        environment: str | None = ...,
        risk_score: int | None = ...,
        is_business: bool | None = ...,
        total_signins_count: int | None = ...,
        risk_level: Literal["High", "Medium", "Low"] | None = ...,
        is_privileged: bool | None = ...,
        warranty_expiration: str | None = ...,
        attributes: Mapping[str, Any] | None = ...,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class GetDiscoveredApplications200ResponseInner(Model):
    """Get discovered applications200 response inner."""

    __match_args__ = ("actual_instance",)
    actual_instance: SlimDiscoveredApplications | FullDiscoveredApplications | None
    def __init__(
        self,
        actual_instance: SlimDiscoveredApplications | Mapping[str, Any] | FullDiscoveredApplications | None = None,
    ) -> None: ...
    @classmethod
    def from_dict(cls, obj: Any) -> Self: ...
    def to_dict(self) -> Any: ...

class ManualDiscoverApplicationsTemplate(Model):
    """Manual discover applications template."""

    application_name: str | None
    description: str | None
    def __init__(
        self,
        *,
        application_name: str | None = ...,
        description: str | None = ...,
    ) -> None: ...

class SlimDiscoveredApplications(Model):
    """Slim discovered applications."""

    id: str | None
    name: str | None
    discovery_source: str | None
    discovered_vendor: str | None
    description: str | None
    recommended_connectors: list[str] | None
    discovered_at: datetime | str | None
    created_at: datetime | str | None
    status: str | None
    operational_status: str | None
    discovery_source_category: str | None
    license_count: int | None
    is_sanctioned: bool | None
    logo: str | None
    app_url: str | None
    groups: list[dict[str, Any]] | None
    users_count: str | None
    application_owner: list[str] | None
    it_application_owner: list[str] | None
    business_criticality: str | None
    data_classification: str | None
    business_unit: str | None
    install_type: str | None
    environment: str | None
    risk_score: int | None
    is_business: bool | None
    total_signins_count: int | None
    risk_level: str | None
    """Known values: High, Medium, Low."""
    is_privileged: bool | None
    warranty_expiration: str | None
    attributes: dict[str, Any] | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        discovery_source: str | None = ...,
        discovered_vendor: str | None = ...,
        description: str | None = ...,
        recommended_connectors: list[str] | tuple[str, ...] | None = ...,
        discovered_at: datetime | str | None = ...,
        created_at: datetime | str | None = ...,
        status: str | None = ...,
        operational_status: str | None = ...,
        discovery_source_category: str | None = ...,
        license_count: int | None = ...,
        is_sanctioned: bool | None = ...,
        logo: str | None = ...,
        app_url: str | None = ...,
        groups: Sequence[Mapping[str, Any]] | None = ...,
        users_count: str | None = ...,
        application_owner: list[str] | tuple[str, ...] | None = ...,
        it_application_owner: list[str] | tuple[str, ...] | None = ...,
        business_criticality: str | None = ...,
        data_classification: str | None = ...,
        business_unit: str | None = ...,
        install_type: str | None = ...,
        environment: str | None = ...,
        risk_score: int | None = ...,
        is_business: bool | None = ...,
        total_signins_count: int | None = ...,
        risk_level: Literal["High", "Medium", "Low"] | None = ...,
        is_privileged: bool | None = ...,
        warranty_expiration: str | None = ...,
        attributes: Mapping[str, Any] | None = ...,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class StartApplicationDiscovery403Response(Model):
    """Start application discovery403 response."""

    __match_args__ = ("actual_instance",)
    actual_instance: ErrorResponseDto | StartApplicationDiscovery403ResponseOneOf | None
    def __init__(
        self,
        actual_instance: ErrorResponseDto
        | Mapping[str, Any]
        | StartApplicationDiscovery403ResponseOneOf
        | None = None,
    ) -> None: ...
    @classmethod
    def from_dict(cls, obj: Any) -> Self: ...
    def to_dict(self) -> Any: ...

class StartApplicationDiscovery403ResponseOneOf(Model):
    """Start application discovery403 response one of."""

    error: str
    def __init__(
        self,
        *,
        error: str,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""
