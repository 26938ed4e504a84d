# Generated from schema/.
"""The models of the schema file work_reassignment, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v2025.models.config_type_enum import ConfigTypeEnum
from sailpoint.v2025.models.config_type_enum_camel import ConfigTypeEnumCamel
from sailpoint.v2025.models.reassignment_type_enum import ReassignmentTypeEnum

class AuditDetails(Model):
    """Audit details."""

    created: datetime | str | None
    created_by: Identity1 | None
    modified: datetime | str | None
    modified_by: Identity1 | None
    def __init__(
        self,
        *,
        created: datetime | str | None = ...,
        created_by: Identity1 | Mapping[str, Any] | None = ...,
        modified: datetime | str | None = ...,
        modified_by: Identity1 | Mapping[str, Any] | None = ...,
    ) -> None: ...

class ConfigType(Model):
    """Config type."""

    priority: int | None
    internal_name: str | None
    internal_name_camel: str | None
    display_name: str | None
    description: str | None
    def __init__(
        self,
        *,
        priority: int | None = ...,
        internal_name: ConfigTypeEnumCamel | Literal["accessRequests", "certifications", "manualTasks"] | None = ...,
        internal_name_camel: ConfigTypeEnum
        | Literal["ACCESS_REQUESTS", "CERTIFICATIONS", "MANUAL_TASKS", "GENERIC_APPROVALS"]
        | None = ...,
        display_name: str | None = ...,
        description: str | None = ...,
    ) -> None: ...

class ConfigurationDetailsResponse(Model):
    """Configuration details response."""

    config_type: str | None
    target_identity: Identity1 | None
    start_date: datetime | str | None
    end_date: datetime | str | None
    audit_details: AuditDetails | None
    def __init__(
        self,
        *,
        config_type: ConfigTypeEnum
        | Literal["ACCESS_REQUESTS", "CERTIFICATIONS", "MANUAL_TASKS", "GENERIC_APPROVALS"]
        | None = ...,
        target_identity: Identity1 | Mapping[str, Any] | None = ...,
        start_date: datetime | str | None = ...,
        end_date: datetime | str | None = ...,
        audit_details: AuditDetails | Mapping[str, Any] | None = ...,
    ) -> None: ...

class ConfigurationItemRequest(Model):
    """Configuration item request."""

    reassigned_from_id: str | None
    reassigned_to_id: str | None
    config_type: str | None
    start_date: datetime | str | None
    end_date: datetime | str | None
    def __init__(
        self,
        *,
        reassigned_from_id: str | None = ...,
        reassigned_to_id: str | None = ...,
        config_type: ConfigTypeEnum
        | Literal["ACCESS_REQUESTS", "CERTIFICATIONS", "MANUAL_TASKS", "GENERIC_APPROVALS"]
        | None = ...,
        start_date: datetime | str | None = ...,
        end_date: datetime | str | None = ...,
    ) -> None: ...

class ConfigurationItemResponse(Model):
    """Configuration item response."""

    identity: Identity1 | None
    config_details: list[ConfigurationDetailsResponse] | None
    def __init__(
        self,
        *,
        identity: Identity1 | Mapping[str, Any] | None = ...,
        config_details: Sequence[ConfigurationDetailsResponse | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class ConfigurationResponse(Model):
    """Configuration response."""

    identity: Identity1 | None
    config_details: list[ConfigurationDetailsResponse] | None
    def __init__(
        self,
        *,
        identity: Identity1 | Mapping[str, Any] | None = ...,
        config_details: Sequence[ConfigurationDetailsResponse | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class EvaluateResponse(Model):
    """Evaluate response."""

    reassign_to_id: str | None
    lookup_trail: list[LookupStep] | None
    def __init__(
        self,
        *,
        reassign_to_id: str | None = ...,
        lookup_trail: Sequence[LookupStep | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class Identity1(Model):
    """Identity1."""

    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class LookupStep(Model):
    """Lookup step."""

    reassigned_to_id: str | None
    reassigned_from_id: str | None
    reassignment_type: str | None
    def __init__(
        self,
        *,
        reassigned_to_id: str | None = ...,
        reassigned_from_id: str | None = ...,
        reassignment_type: ReassignmentTypeEnum
        | Literal["MANUAL_REASSIGNMENT,", "AUTOMATIC_REASSIGNMENT,", "AUTO_ESCALATION,", "SELF_REVIEW_DELEGATION"]
        | None = ...,
    ) -> None: ...

class TenantConfigurationDetails(Model):
    """Tenant configuration details."""

    disabled: bool | None
    def __init__(
        self,
        *,
        disabled: bool | None = ...,
    ) -> None: ...

class TenantConfigurationRequest(Model):
    """Tenant configuration request."""

    config_details: TenantConfigurationDetails | None
    def __init__(
        self,
        *,
        config_details: TenantConfigurationDetails | Mapping[str, Any] | None = ...,
    ) -> None: ...

class TenantConfigurationResponse(Model):
    """Tenant configuration response."""

    audit_details: AuditDetails | None
    config_details: TenantConfigurationDetails | None
    def __init__(
        self,
        *,
        audit_details: AuditDetails | Mapping[str, Any] | None = ...,
        config_details: TenantConfigurationDetails | Mapping[str, Any] | None = ...,
    ) -> None: ...
