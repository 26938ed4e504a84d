# Generated from schema/.
"""The models of the schema file sp_config, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from typing_extensions import Self

from sailpoint._core import Model
from sailpoint.beta.models._shared import ObjectImportResult, SelfImportExportDto

class ConfigObject(Model):
    """Config object."""

    version: int | None
    var_self: SelfImportExportDto | None
    object: Any
    def __init__(
        self,
        *,
        version: int | None = ...,
        var_self: SelfImportExportDto | Mapping[str, Any] | None = ...,
        object: Any = ...,
    ) -> None: ...

class ExportOptions(Model):
    """Export options."""

    exclude_types: list[str] | None
    include_types: list[str] | None
    object_options: dict[str, ObjectExportImportOptions] | None
    def __init__(
        self,
        *,
        exclude_types: Sequence[Literal["ACCESS_PROFILE", "ACCESS_REQUEST_CONFIG", "ATTR_SYNC_SOURCE_CONFIG", "AUTH_ORG", "CAMPAIGN_FILTER", "CONNECTOR_RULE", "FORM_DEFINITION", "GOVERNANCE_GROUP", "IDENTITY_OBJECT_CONFIG", "IDENTITY_PROFILE", "LIFECYCLE_STATE", "NOTIFICATION_TEMPLATE", "PASSWORD_POLICY", "PASSWORD_SYNC_GROUP", "PUBLIC_IDENTITIES_CONFIG", "ROLE", "RULE", "SEGMENT", "SERVICE_DESK_INTEGRATION", "SOD_POLICY", "SOURCE", "TAG", "TRANSFORM", "TRIGGER_SUBSCRIPTION", "WORKFLOW"]]
        | None = ...,
        include_types: Sequence[Literal["ACCESS_PROFILE", "ACCESS_REQUEST_CONFIG", "ATTR_SYNC_SOURCE_CONFIG", "AUTH_ORG", "CAMPAIGN_FILTER", "CONNECTOR_RULE", "FORM_DEFINITION", "GOVERNANCE_GROUP", "IDENTITY_OBJECT_CONFIG", "IDENTITY_PROFILE", "LIFECYCLE_STATE", "NOTIFICATION_TEMPLATE", "PASSWORD_POLICY", "PASSWORD_SYNC_GROUP", "PUBLIC_IDENTITIES_CONFIG", "ROLE", "RULE", "SEGMENT", "SERVICE_DESK_INTEGRATION", "SOD_POLICY", "SOURCE", "TAG", "TRANSFORM", "TRIGGER_SUBSCRIPTION", "WORKFLOW"]]
        | None = ...,
        object_options: Mapping[str, ObjectExportImportOptions | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class ExportPayload(Model):
    """Export payload."""

    exclude_types: list[str] | None
    include_types: list[str] | None
    object_options: dict[str, ObjectExportImportOptions] | None
    description: str | None
    def __init__(
        self,
        *,
        exclude_types: Sequence[Literal["ACCESS_PROFILE", "ACCESS_REQUEST_CONFIG", "ATTR_SYNC_SOURCE_CONFIG", "AUTH_ORG", "CAMPAIGN_FILTER", "CONNECTOR_RULE", "FORM_DEFINITION", "GOVERNANCE_GROUP", "IDENTITY_OBJECT_CONFIG", "IDENTITY_PROFILE", "LIFECYCLE_STATE", "NOTIFICATION_TEMPLATE", "PASSWORD_POLICY", "PASSWORD_SYNC_GROUP", "PUBLIC_IDENTITIES_CONFIG", "ROLE", "RULE", "SEGMENT", "SERVICE_DESK_INTEGRATION", "SOD_POLICY", "SOURCE", "TAG", "TRANSFORM", "TRIGGER_SUBSCRIPTION", "WORKFLOW"]]
        | None = ...,
        include_types: Sequence[Literal["ACCESS_PROFILE", "ACCESS_REQUEST_CONFIG", "ATTR_SYNC_SOURCE_CONFIG", "AUTH_ORG", "CAMPAIGN_FILTER", "CONNECTOR_RULE", "FORM_DEFINITION", "GOVERNANCE_GROUP", "IDENTITY_OBJECT_CONFIG", "IDENTITY_PROFILE", "LIFECYCLE_STATE", "NOTIFICATION_TEMPLATE", "PASSWORD_POLICY", "PASSWORD_SYNC_GROUP", "PUBLIC_IDENTITIES_CONFIG", "ROLE", "RULE", "SEGMENT", "SERVICE_DESK_INTEGRATION", "SOD_POLICY", "SOURCE", "TAG", "TRANSFORM", "TRIGGER_SUBSCRIPTION", "WORKFLOW"]]
        | None = ...,
        object_options: Mapping[str, ObjectExportImportOptions | Mapping[str, Any]] | None = ...,
        description: str | None = ...,
    ) -> None: ...

class ImportOptions(Model):
    """Import options."""

    exclude_types: list[str] | None
    include_types: list[str] | None
    object_options: dict[str, ObjectExportImportOptions] | None
    default_references: list[str] | None
    exclude_backup: bool | None
    def __init__(
        self,
        *,
        exclude_types: Sequence[Literal["CONNECTOR_RULE", "IDENTITY_OBJECT_CONFIG", "IDENTITY_PROFILE", "RULE", "SOURCE", "TRANSFORM", "TRIGGER_SUBSCRIPTION"]]
        | None = ...,
        include_types: Sequence[Literal["CONNECTOR_RULE", "IDENTITY_OBJECT_CONFIG", "IDENTITY_PROFILE", "RULE", "SOURCE", "TRANSFORM", "TRIGGER_SUBSCRIPTION"]]
        | None = ...,
        object_options: Mapping[str, ObjectExportImportOptions | Mapping[str, Any]] | None = ...,
        default_references: Sequence[Literal["CONNECTOR_RULE", "IDENTITY_OBJECT_CONFIG", "IDENTITY_PROFILE", "RULE", "SOURCE", "TRANSFORM", "TRIGGER_SUBSCRIPTION"]]
        | None = ...,
        exclude_backup: bool | None = ...,
    ) -> None: ...

class ObjectExportImportOptions(Model):
    """Object export import options."""

    included_ids: list[str] | None
    included_names: list[str] | None
    def __init__(
        self,
        *,
        included_ids: list[str] | tuple[str, ...] | None = ...,
        included_names: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

class SpConfigExportJob(Model):
    """Sp config export job."""

    job_id: str
    status: str
    """Known values: NOT_STARTED, IN_PROGRESS, COMPLETE, CANCELLED, FAILED."""
    type: str
    """Known values: EXPORT, IMPORT."""
    expiration: datetime | str | None
    created: datetime | str
    modified: datetime | str
    description: str | None
    def __init__(
        self,
        *,
        job_id: str,
        status: Literal["NOT_STARTED", "IN_PROGRESS", "COMPLETE", "CANCELLED", "FAILED"],
        type: Literal["EXPORT", "IMPORT"],
        created: datetime | str,
        modified: datetime | str,
        expiration: datetime | str | None = ...,
        description: str | None = ...,
    ) -> None: ...

class SpConfigExportJobStatus(Model):
    """Sp config export job status."""

    job_id: str
    status: str
    """Known values: NOT_STARTED, IN_PROGRESS, COMPLETE, CANCELLED, FAILED."""
    type: str
    """Known values: EXPORT, IMPORT."""
    expiration: datetime | str | None
    created: datetime | str
    modified: datetime | str
    description: str | None
    completed: datetime | str | None
    def __init__(
        self,
        *,
        job_id: str,
        status: Literal["NOT_STARTED", "IN_PROGRESS", "COMPLETE", "CANCELLED", "FAILED"],
        type: Literal["EXPORT", "IMPORT"],
        created: datetime | str,
        modified: datetime | str,
        expiration: datetime | str | None = ...,
        description: str | None = ...,
        completed: datetime | str | None = ...,
    ) -> None: ...

class SpConfigExportResults(Model):
    """Sp config export results."""

    version: int | None
    timestamp: datetime | str | None
    tenant: str | None
    description: str | None
    options: ExportOptions | None
    objects: list[ConfigObject] | None
    def __init__(
        self,
        *,
        version: int | None = ...,
        timestamp: datetime | str | None = ...,
        tenant: str | None = ...,
        description: str | None = ...,
        options: ExportOptions | Mapping[str, Any] | None = ...,
        objects: Sequence[ConfigObject | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class SpConfigImportJobStatus(Model):
    """Sp config import job status."""

    job_id: str
    status: str
    """Known values: NOT_STARTED, IN_PROGRESS, COMPLETE, CANCELLED, FAILED."""
    type: str
    """Known values: EXPORT, IMPORT."""
    expiration: datetime | str | None
    created: datetime | str
    modified: datetime | str
    message: str | None
    completed: datetime | str | None
    def __init__(
        self,
        *,
        job_id: str,
        status: Literal["NOT_STARTED", "IN_PROGRESS", "COMPLETE", "CANCELLED", "FAILED"],
        type: Literal["EXPORT", "IMPORT"],
        created: datetime | str,
        modified: datetime | str,
        expiration: datetime | str | None = ...,
        message: str | None = ...,
        completed: datetime | str | None = ...,
    ) -> None: ...

class SpConfigImportResults(Model):
    """Sp config import results."""

    results: dict[str, ObjectImportResult]
    export_job_id: str | None
    def __init__(
        self,
        *,
        results: Mapping[str, ObjectImportResult | Mapping[str, Any]],
        export_job_id: str | None = ...,
    ) -> None: ...

class SpConfigJob(Model):
    """Sp config job."""

    job_id: str
    status: str
    """Known values: NOT_STARTED, IN_PROGRESS, COMPLETE, CANCELLED, FAILED."""
    type: str
    """Known values: EXPORT, IMPORT."""
    expiration: datetime | str | None
    created: datetime | str
    modified: datetime | str
    def __init__(
        self,
        *,
        job_id: str,
        status: Literal["NOT_STARTED", "IN_PROGRESS", "COMPLETE", "CANCELLED", "FAILED"],
        type: Literal["EXPORT", "IMPORT"],
        created: datetime | str,
        modified: datetime | str,
        expiration: datetime | str | None = ...,
    ) -> None: ...

class SpConfigObject(Model):
    """Sp config object."""

    object_type: str | None
    reference_extractors: list[str] | None
    signature_required: bool | None
    always_resolve_by_id: bool | None
    legacy_object: bool | None
    one_per_tenant: bool | None
    exportable: bool | None
    rules: SpConfigRules | None
    def __init__(
        self,
        *,
        object_type: str | None = ...,
        reference_extractors: list[str] | tuple[str, ...] | None = ...,
        signature_required: bool | None = ...,
        always_resolve_by_id: bool | None = ...,
        legacy_object: bool | None = ...,
        one_per_tenant: bool | None = ...,
        exportable: bool | None = ...,
        rules: SpConfigRules | Mapping[str, Any] | None = ...,
    ) -> None: ...

class SpConfigRule(Model):
    """Sp config rule."""

    path: str | None
    value: dict[str, Any] | list[Any] | str | float | bool | None
    modes: list[str] | None
    def __init__(
        self,
        *,
        path: str | None = ...,
        value: SpConfigRuleValue | Mapping[str, Any] | Sequence[Any] | str | float | bool | None = ...,
        modes: Sequence[Literal["RESTORE", "PROMOTE", "UPLOAD"]] | None = ...,
    ) -> None: ...

class SpConfigRuleValue(Model):
    """Sp config rule value."""

    __match_args__ = ("actual_instance",)
    actual_instance: dict[str, Any] | list[Any] | str | float | bool | None
    def __init__(
        self,
        actual_instance: Mapping[str, Any] | Sequence[Any] | str | float | bool | None = None,
    ) -> None: ...
    @classmethod
    def from_dict(cls, obj: Any) -> Self: ...
    def to_dict(self) -> Any: ...

class SpConfigRules(Model):
    """Sp config rules."""

    take_from_target_rules: list[SpConfigRule] | None
    default_rules: list[SpConfigRule] | None
    editable: bool | None
    def __init__(
        self,
        *,
        take_from_target_rules: Sequence[SpConfigRule | Mapping[str, Any]] | None = ...,
        default_rules: Sequence[SpConfigRule | Mapping[str, Any]] | None = ...,
        editable: bool | None = ...,
    ) -> None: ...
