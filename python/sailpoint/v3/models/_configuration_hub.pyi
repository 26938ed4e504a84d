# Generated from schema/.
"""The models of the schema file configuration_hub, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v3.models._shared import JsonPatchOperation

class BackupOptions(Model):
    """Backup options."""

    include_types: list[str] | None
    object_options: dict[str, ObjectExportImportNames] | None
    def __init__(
        self,
        *,
        include_types: Sequence[Literal["ACCESS_PROFILE", "ACCESS_REQUEST_CONFIG", "ATTR_SYNC_SOURCE_CONFIG", "AUTH_ORG", "CAMPAIGN_FILTER", "FORM_DEFINITION", "GOVERNANCE_GROUP", "IDENTITY_OBJECT_CONFIG", "IDENTITY_PROFILE", "LIFECYCLE_STATE", "NOTIFICATION_TEMPLATE", "PASSWORD_POLICY", "PASSWORD_SYNC_GROUP", "PUBLIC_IDENTITIES_CONFIG", "ROLE", "RULE", "SEGMENT", "SERVICE_DESK_INTEGRATION", "SOD_POLICY", "SOURCE", "TAG", "TRANSFORM", "TRIGGER_SUBSCRIPTION", "WORKFLOW"]]
        | None = ...,
        object_options: Mapping[str, ObjectExportImportNames | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BackupResponse(Model):
    """Backup response."""

    job_id: str | None
    status: str | None
    """Known values: NOT_STARTED, IN_PROGRESS, COMPLETE, CANCELLED, FAILED."""
    type: str | None
    """Known values: BACKUP."""
    tenant: str | None
    requester_name: str | None
    file_exists: bool | None
    created: datetime | str | None
    modified: datetime | str | None
    completed: datetime | str | None
    name: str | None
    user_can_delete: bool | None
    is_partial: bool | None
    backup_type: str | None
    """Known values: UPLOADED, AUTOMATED, MANUAL."""
    options: BackupOptions | None
    hydration_status: str | None
    """Known values: HYDRATED, NOT_HYDRATED."""
    total_object_count: int | None
    cloud_storage_status: str | None
    """Known values: SYNCED, NOT_SYNCED, SYNC_FAILED."""
    def __init__(
        self,
        *,
        job_id: str | None = ...,
        status: Literal["NOT_STARTED", "IN_PROGRESS", "COMPLETE", "CANCELLED", "FAILED"] | None = ...,
        type: Literal["BACKUP"] | None = ...,
        tenant: str | None = ...,
        requester_name: str | None = ...,
        file_exists: bool | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        completed: datetime | str | None = ...,
        name: str | None = ...,
        user_can_delete: bool | None = ...,
        is_partial: bool | None = ...,
        backup_type: Literal["UPLOADED", "AUTOMATED", "MANUAL"] | None = ...,
        options: BackupOptions | Mapping[str, Any] | None = ...,
        hydration_status: Literal["HYDRATED", "NOT_HYDRATED"] | None = ...,
        total_object_count: int | None = ...,
        cloud_storage_status: Literal["SYNCED", "NOT_SYNCED", "SYNC_FAILED"] | None = ...,
    ) -> None: ...

class ObjectExportImportNames(Model):
    """Object export import names."""

    included_names: list[str] | None
    def __init__(
        self,
        *,
        included_names: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

class ObjectMappingBulkCreateRequest(Model):
    """Object mapping bulk create request."""

    new_objects_mappings: list[ObjectMappingRequest]
    def __init__(
        self,
        *,
        new_objects_mappings: Sequence[ObjectMappingRequest | Mapping[str, Any]],
    ) -> None: ...

class ObjectMappingBulkCreateResponse(Model):
    """Object mapping bulk create response."""

    added_objects: list[ObjectMappingResponse] | None
    def __init__(
        self,
        *,
        added_objects: Sequence[ObjectMappingResponse | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class ObjectMappingBulkPatchRequest(Model):
    """Object mapping bulk patch request."""

    patches: dict[str, list[JsonPatchOperation]]
    def __init__(
        self,
        *,
        patches: Mapping[str, Sequence[JsonPatchOperation | Mapping[str, Any]]],
    ) -> None: ...

class ObjectMappingBulkPatchResponse(Model):
    """Object mapping bulk patch response."""

    patched_objects: list[ObjectMappingResponse] | None
    def __init__(
        self,
        *,
        patched_objects: Sequence[ObjectMappingResponse | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class ObjectMappingRequest(Model):
    """Object mapping request."""

    object_type: str
    """Known values: ACCESS_PROFILE, ACCESS_REQUEST_CONFIG, ATTR_SYNC_SOURCE_CONFIG, AUTH_ORG, CAMPAIGN_FILTER,
    ENTITLEMENT, FORM_DEFINITION, GOVERNANCE_GROUP, IDENTITY, IDENTITY_OBJECT_CONFIG, IDENTITY_PROFILE,
    LIFECYCLE_STATE, NOTIFICATION_TEMPLATE, PASSWORD_POLICY, PASSWORD_SYNC_GROUP, PUBLIC_IDENTITIES_CONFIG, ROLE,
    RULE, SEGMENT, SERVICE_DESK_INTEGRATION, SOD_POLICY, SOURCE, TAG, TRANSFORM, TRIGGER_SUBSCRIPTION, WORKFLOW.
    """
    json_path: str
    source_value: str
    target_value: str
    enabled: bool | None
    def __init__(
        self,
        *,
        object_type: Literal[
            "ACCESS_PROFILE",
            "ACCESS_REQUEST_CONFIG",
            "ATTR_SYNC_SOURCE_CONFIG",
            "AUTH_ORG",
            "CAMPAIGN_FILTER",
            "ENTITLEMENT",
            "FORM_DEFINITION",
            "GOVERNANCE_GROUP",
            "IDENTITY",
            "IDENTITY_OBJECT_CONFIG",
            "IDENTITY_PROFILE",
            "LIFECYCLE_STATE",
            "NOTIFICATION_TEMPLATE",
            "PASSWORD_POLICY",
            "PASSWORD_SYNC_GROUP",
            "PUBLIC_IDENTITIES_CONFIG",
            "ROLE",
            "RULE",
            "SEGMENT",
            "SERVICE_DESK_INTEGRATION",
            "SOD_POLICY",
            "SOURCE",
            "TAG",
            "TRANSFORM",
            "TRIGGER_SUBSCRIPTION",
            "WORKFLOW",
        ],
        json_path: str,
        source_value: str,
        target_value: str,
        enabled: bool | None = ...,
    ) -> None: ...

class ObjectMappingResponse(Model):
    """Object mapping response."""

    object_mapping_id: str | None
    object_type: str | None
    """Known values: ACCESS_PROFILE, ACCESS_REQUEST_CONFIG, ATTR_SYNC_SOURCE_CONFIG, AUTH_ORG, CAMPAIGN_FILTER,
    ENTITLEMENT, FORM_DEFINITION, GOVERNANCE_GROUP, IDENTITY, IDENTITY_OBJECT_CONFIG, IDENTITY_PROFILE,
    LIFECYCLE_STATE, NOTIFICATION_TEMPLATE, PASSWORD_POLICY, PASSWORD_SYNC_GROUP, PUBLIC_IDENTITIES_CONFIG, ROLE,
    RULE, SEGMENT, SERVICE_DESK_INTEGRATION, SOD_POLICY, SOURCE, TAG, TRANSFORM, TRIGGER_SUBSCRIPTION, WORKFLOW.
    """
    json_path: str | None
    source_value: str | None
    target_value: str | None
    enabled: bool | None
    created: str | None
    modified: str | None
    def __init__(
        self,
        *,
        object_mapping_id: str | None = ...,
        object_type: Literal[
            "ACCESS_PROFILE",
            "ACCESS_REQUEST_CONFIG",
            "ATTR_SYNC_SOURCE_CONFIG",
            "AUTH_ORG",
            "CAMPAIGN_FILTER",
            "ENTITLEMENT",
            "FORM_DEFINITION",
            "GOVERNANCE_GROUP",
            "IDENTITY",
            "IDENTITY_OBJECT_CONFIG",
            "IDENTITY_PROFILE",
            "LIFECYCLE_STATE",
            "NOTIFICATION_TEMPLATE",
            "PASSWORD_POLICY",
            "PASSWORD_SYNC_GROUP",
            "PUBLIC_IDENTITIES_CONFIG",
            "ROLE",
            "RULE",
            "SEGMENT",
            "SERVICE_DESK_INTEGRATION",
            "SOD_POLICY",
            "SOURCE",
            "TAG",
            "TRANSFORM",
            "TRIGGER_SUBSCRIPTION",
            "WORKFLOW",
        ]
        | None = ...,
        json_path: str | None = ...,
        source_value: str | None = ...,
        target_value: str | None = ...,
        enabled: bool | None = ...,
        created: str | None = ...,
        modified: str | None = ...,
    ) -> None: ...
