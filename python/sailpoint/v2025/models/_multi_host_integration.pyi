# Generated from schema/.
"""The models of the schema file multi_host_integration, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v2025.models._shared import ArrayInner, SourceAccountCorrelationConfig, SourceAccountCorrelationRule, SourceBeforeProvisioningRule, SourceCluster, SourceManagementWorkgroup, SourceManagerCorrelationMapping, SourceManagerCorrelationRule, SourcePasswordPoliciesInner, SourceSchemasInner, UpdateMultiHostSourcesRequestInnerValue

class ManagerCorrelationMapping(Model):
    """Manager correlation mapping."""

    account_attribute_name: str | None
    identity_attribute_name: str | None
    def __init__(
        self,
        *,
        account_attribute_name: str | None = ...,
        identity_attribute_name: str | None = ...,
    ) -> None: ...

class MultiHostIntegrationTemplateType(Model):
    """Multi host integration template type."""

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

class MultiHostIntegrations(Model):
    """Multi host integrations."""

    id: str
    """Read-only: it is left out of requests."""
    name: str
    description: str
    owner: MultiHostIntegrationsOwner
    cluster: SourceCluster | None
    account_correlation_config: SourceAccountCorrelationConfig | None
    account_correlation_rule: SourceAccountCorrelationRule | None
    manager_correlation_mapping: SourceManagerCorrelationMapping | None
    manager_correlation_rule: SourceManagerCorrelationRule | None
    before_provisioning_rule: MultiHostIntegrationsBeforeProvisioningRule | None
    schemas: list[SourceSchemasInner] | None
    password_policies: list[SourcePasswordPoliciesInner] | None
    features: list[str] | None
    type: str | None
    connector: str
    connector_class: str | None
    connector_attributes: MultiHostIntegrationsConnectorAttributes | None
    delete_threshold: int | None
    authoritative: bool | None
    management_workgroup: SourceManagementWorkgroup | None
    healthy: bool | None
    status: str | None
    """Known values: SOURCE_STATE_ERROR_ACCOUNT_FILE_IMPORT, SOURCE_STATE_ERROR_CLUSTER, SOURCE_STATE_ERROR_SOURCE,
    SOURCE_STATE_ERROR_VA, SOURCE_STATE_FAILURE_CLUSTER, SOURCE_STATE_FAILURE_SOURCE, SOURCE_STATE_HEALTHY,
    SOURCE_STATE_UNCHECKED_CLUSTER, SOURCE_STATE_UNCHECKED_CLUSTER_NO_SOURCES, SOURCE_STATE_UNCHECKED_SOURCE,
    SOURCE_STATE_UNCHECKED_SOURCE_NO_ACCOUNTS.
    """
    since: datetime | str | None
    connector_id: str | None
    connector_name: str | None
    connection_type: str | None
    """Known values: direct, file."""
    connector_implementation_id: str | None
    created: datetime | str | None
    modified: datetime | str | None
    credential_provider_enabled: bool | None
    category: str | None
    accounts_file: MultiHostIntegrationsAccountsFile | None
    def __init__(
        self,
        *,
        id: str,
        name: str,
        description: str,
        owner: MultiHostIntegrationsOwner | Mapping[str, Any],
        connector: str,
        cluster: SourceCluster | Mapping[str, Any] | None = ...,
        account_correlation_config: SourceAccountCorrelationConfig | Mapping[str, Any] | None = ...,
        account_correlation_rule: SourceAccountCorrelationRule | Mapping[str, Any] | None = ...,
        manager_correlation_mapping: SourceManagerCorrelationMapping | Mapping[str, Any] | None = ...,
        manager_correlation_rule: SourceManagerCorrelationRule | Mapping[str, Any] | None = ...,
        before_provisioning_rule: MultiHostIntegrationsBeforeProvisioningRule | Mapping[str, Any] | None = ...,
        schemas: Sequence[SourceSchemasInner | Mapping[str, Any]] | None = ...,
        password_policies: Sequence[SourcePasswordPoliciesInner | Mapping[str, Any]] | None = ...,
        features: Sequence[Literal["AUTHENTICATE", "COMPOSITE", "DIRECT_PERMISSIONS", "DISCOVER_SCHEMA", "ENABLE", "MANAGER_LOOKUP", "NO_RANDOM_ACCESS", "PROXY", "SEARCH", "TEMPLATE", "UNLOCK", "UNSTRUCTURED_TARGETS", "SHAREPOINT_TARGET", "PROVISIONING", "GROUP_PROVISIONING", "SYNC_PROVISIONING", "PASSWORD", "CURRENT_PASSWORD", "ACCOUNT_ONLY_REQUEST", "ADDITIONAL_ACCOUNT_REQUEST", "NO_AGGREGATION", "GROUPS_HAVE_MEMBERS", "NO_PERMISSIONS_PROVISIONING", "NO_GROUP_PERMISSIONS_PROVISIONING", "NO_UNSTRUCTURED_TARGETS_PROVISIONING", "NO_DIRECT_PERMISSIONS_PROVISIONING", "PREFER_UUID", "ARM_SECURITY_EXTRACT", "ARM_UTILIZATION_EXTRACT", "ARM_CHANGELOG_EXTRACT", "USES_UUID", "APPLICATION_DISCOVERY", "DELETE"]]
        | None = ...,
        type: str | None = ...,
        connector_class: str | None = ...,
        connector_attributes: MultiHostIntegrationsConnectorAttributes | Mapping[str, Any] | None = ...,
        delete_threshold: int | None = ...,
        authoritative: bool | None = ...,
        management_workgroup: SourceManagementWorkgroup | Mapping[str, Any] | None = ...,
        healthy: bool | None = ...,
        status: Literal[
            "SOURCE_STATE_ERROR_ACCOUNT_FILE_IMPORT",
            "SOURCE_STATE_ERROR_CLUSTER",
            "SOURCE_STATE_ERROR_SOURCE",
            "SOURCE_STATE_ERROR_VA",
            "SOURCE_STATE_FAILURE_CLUSTER",
            "SOURCE_STATE_FAILURE_SOURCE",
            "SOURCE_STATE_HEALTHY",
            "SOURCE_STATE_UNCHECKED_CLUSTER",
            "SOURCE_STATE_UNCHECKED_CLUSTER_NO_SOURCES",
            "SOURCE_STATE_UNCHECKED_SOURCE",
            "SOURCE_STATE_UNCHECKED_SOURCE_NO_ACCOUNTS",
        ]
        | None = ...,
        since: datetime | str | None = ...,
        connector_id: str | None = ...,
        connector_name: str | None = ...,
        connection_type: Literal["direct", "file"] | None = ...,
        connector_implementation_id: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        credential_provider_enabled: bool | None = ...,
        category: str | None = ...,
        accounts_file: MultiHostIntegrationsAccountsFile | Mapping[str, Any] | None = ...,
    ) -> None: ...

class MultiHostIntegrationsAccountsFile(Model):
    """Multi host integrations accounts file."""

    name: str | None
    key: str | None
    upload_time: datetime | str | None
    expiry: datetime | str | None
    expired: bool | None
    def __init__(
        self,
        *,
        name: str | None = ...,
        key: str | None = ...,
        upload_time: datetime | str | None = ...,
        expiry: datetime | str | None = ...,
        expired: bool | None = ...,
    ) -> None: ...

class MultiHostIntegrationsAggScheduleUpdate(Model):
    """Multi host integrations agg schedule update."""

    multihost_id: str
    aggregation_grp_id: str
    aggregation_grp_name: str
    aggregation_cron_schedule: str
    enable_schedule: bool
    source_id_list: list[str]
    created: datetime | str | None
    modified: datetime | str | None
    def __init__(
        self,
        *,
        multihost_id: str,
        aggregation_grp_id: str,
        aggregation_grp_name: str,
        aggregation_cron_schedule: str,
        enable_schedule: bool,
        source_id_list: list[str] | tuple[str, ...],
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
    ) -> None: ...

class MultiHostIntegrationsBeforeProvisioningRule(Model):
    """Multi host integrations before provisioning rule."""

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

class MultiHostIntegrationsConnectorAttributes(Model):
    """Multi host integrations connector attributes."""

    max_allowed_sources: int | None
    last_source_upload_count: int | None
    connector_file_upload_history: MultiHostIntegrationsConnectorAttributesConnectorFileUploadHistory | None
    multihost_status: str | None
    """Known values: ready, processing, fileUploadInProgress, sourceCreationInProgress,
    aggregationGroupingInProgress, aggregationScheduleInProgress, deleteInProgress, deleteFailed.
    """
    show_account_schema: bool | None
    show_entitlement_schema: bool | None
    multi_host_attributes: MultiHostIntegrationsConnectorAttributesMultiHostAttributes | None
    def __init__(
        self,
        *,
        max_allowed_sources: int | None = ...,
        last_source_upload_count: int | None = ...,
        connector_file_upload_history: MultiHostIntegrationsConnectorAttributesConnectorFileUploadHistory
        | Mapping[str, Any]
        | None = ...,
        multihost_status: Literal[
            "ready",
            "processing",
            "fileUploadInProgress",
            "sourceCreationInProgress",
            "aggregationGroupingInProgress",
            "aggregationScheduleInProgress",
            "deleteInProgress",
            "deleteFailed",
        ]
        | None = ...,
        show_account_schema: bool | None = ...,
        show_entitlement_schema: bool | None = ...,
        multi_host_attributes: MultiHostIntegrationsConnectorAttributesMultiHostAttributes
        | Mapping[str, Any]
        | None = ...,
        **members: Any,
    ) -> None: ...

class MultiHostIntegrationsConnectorAttributesConnectorFileUploadHistory(Model):
    """Multi host integrations connector attributes connector file upload history."""

    connector_file_name_uploaded_date: str | None
    def __init__(
        self,
        *,
        connector_file_name_uploaded_date: str | None = ...,
    ) -> None: ...

class MultiHostIntegrationsConnectorAttributesMultiHostAttributes(Model):
    """Multi host integrations connector attributes multi host attributes."""

    password: str | None
    connector_files: str | None
    auth_type: str | None
    user: str | None
    def __init__(
        self,
        *,
        password: str | None = ...,
        connector_files: str | None = ...,
        auth_type: str | None = ...,
        user: str | None = ...,
    ) -> None: ...

class MultiHostIntegrationsCreate(Model):
    """Multi host integrations create."""

    name: str
    description: str
    owner: MultiHostIntegrationsOwner
    cluster: SourceCluster | None
    connector: str
    connector_attributes: dict[str, Any] | None
    management_workgroup: SourceManagementWorkgroup | None
    created: datetime | str | None
    modified: datetime | str | None
    def __init__(
        self,
        *,
        name: str,
        description: str,
        owner: MultiHostIntegrationsOwner | Mapping[str, Any],
        connector: str,
        cluster: SourceCluster | Mapping[str, Any] | None = ...,
        connector_attributes: Mapping[str, Any] | None = ...,
        management_workgroup: SourceManagementWorkgroup | Mapping[str, Any] | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
    ) -> None: ...

class MultiHostIntegrationsCreateSources(Model):
    """Multi host integrations create sources."""

    name: str
    description: str | None
    connector_attributes: dict[str, Any] | None
    def __init__(
        self,
        *,
        name: str,
        description: str | None = ...,
        connector_attributes: Mapping[str, Any] | None = ...,
    ) -> None: ...
    @classmethod
    def from_json(cls, json_str: str | bytes | bytearray) -> Any:
        """Read one from a JSON object, or a list from a JSON array.

        The text decides, which no type can follow: annotate what you expect, `MultiHostIntegrationsCreateSources`
        or `list[MultiHostIntegrationsCreateSources]`, to have the rest checked.

        Raises:
            JsonSyntaxError: the text is neither JSON nor the notation of the documentation.
            ValidationError: it does not fit the model.
        """

class MultiHostIntegrationsOwner(Model):
    """Multi host integrations owner."""

    type: str | None
    """Known values: IDENTITY."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class MultiHostSources(Model):
    """Multi host sources."""

    id: str
    """Read-only: it is left out of requests."""
    name: str
    description: str | None
    owner: MultiHostIntegrationsOwner
    cluster: SourceCluster | None
    account_correlation_config: SourceAccountCorrelationConfig | None
    account_correlation_rule: SourceAccountCorrelationRule | None
    manager_correlation_mapping: ManagerCorrelationMapping | None
    manager_correlation_rule: SourceManagerCorrelationRule | None
    before_provisioning_rule: SourceBeforeProvisioningRule | None
    schemas: list[SourceSchemasInner] | None
    password_policies: list[SourcePasswordPoliciesInner] | None
    features: list[str] | None
    type: str | None
    connector: str
    connector_class: str | None
    connector_attributes: dict[str, Any] | None
    delete_threshold: int | None
    authoritative: bool | None
    management_workgroup: SourceManagementWorkgroup | None
    healthy: bool | None
    status: str | None
    """Known values: SOURCE_STATE_ERROR_ACCOUNT_FILE_IMPORT, SOURCE_STATE_ERROR_CLUSTER, SOURCE_STATE_ERROR_SOURCE,
    SOURCE_STATE_ERROR_VA, SOURCE_STATE_FAILURE_CLUSTER, SOURCE_STATE_FAILURE_SOURCE, SOURCE_STATE_HEALTHY,
    SOURCE_STATE_UNCHECKED_CLUSTER, SOURCE_STATE_UNCHECKED_CLUSTER_NO_SOURCES, SOURCE_STATE_UNCHECKED_SOURCE,
    SOURCE_STATE_UNCHECKED_SOURCE_NO_ACCOUNTS.
    """
    since: datetime | str | None
    connector_id: str | None
    connector_name: str
    connection_type: str | None
    connector_implementation_id: str | None
    created: datetime | str | None
    modified: datetime | str | None
    credential_provider_enabled: bool | None
    category: str | None
    def __init__(
        self,
        *,
        id: str,
        name: str,
        owner: MultiHostIntegrationsOwner | Mapping[str, Any],
        connector: str,
        connector_name: str,
        description: str | None = ...,
        cluster: SourceCluster | Mapping[str, Any] | None = ...,
        account_correlation_config: SourceAccountCorrelationConfig | Mapping[str, Any] | None = ...,
        account_correlation_rule: SourceAccountCorrelationRule | Mapping[str, Any] | None = ...,
        manager_correlation_mapping: ManagerCorrelationMapping | Mapping[str, Any] | None = ...,
        manager_correlation_rule: SourceManagerCorrelationRule | Mapping[str, Any] | None = ...,
        before_provisioning_rule: SourceBeforeProvisioningRule | Mapping[str, Any] | None = ...,
        schemas: Sequence[SourceSchemasInner | Mapping[str, Any]] | None = ...,
        password_policies: Sequence[SourcePasswordPoliciesInner | Mapping[str, Any]] | None = ...,
        features: Sequence[Literal["AUTHENTICATE", "COMPOSITE", "DIRECT_PERMISSIONS", "DISCOVER_SCHEMA", "ENABLE", "MANAGER_LOOKUP", "NO_RANDOM_ACCESS", "PROXY", "SEARCH", "TEMPLATE", "UNLOCK", "UNSTRUCTURED_TARGETS", "SHAREPOINT_TARGET", "PROVISIONING", "GROUP_PROVISIONING", "SYNC_PROVISIONING", "PASSWORD", "CURRENT_PASSWORD", "ACCOUNT_ONLY_REQUEST", "ADDITIONAL_ACCOUNT_REQUEST", "NO_AGGREGATION", "GROUPS_HAVE_MEMBERS", "NO_PERMISSIONS_PROVISIONING", "NO_GROUP_PERMISSIONS_PROVISIONING", "NO_UNSTRUCTURED_TARGETS_PROVISIONING", "NO_DIRECT_PERMISSIONS_PROVISIONING", "PREFER_UUID", "ARM_SECURITY_EXTRACT", "ARM_UTILIZATION_EXTRACT", "ARM_CHANGELOG_EXTRACT", "USES_UUID", "APPLICATION_DISCOVERY", "DELETE"]]
        | None = ...,
        type: str | None = ...,
        connector_class: str | None = ...,
        connector_attributes: Mapping[str, Any] | None = ...,
        delete_threshold: int | None = ...,
        authoritative: bool | None = ...,
        management_workgroup: SourceManagementWorkgroup | Mapping[str, Any] | None = ...,
        healthy: bool | None = ...,
        status: Literal[
            "SOURCE_STATE_ERROR_ACCOUNT_FILE_IMPORT",
            "SOURCE_STATE_ERROR_CLUSTER",
            "SOURCE_STATE_ERROR_SOURCE",
            "SOURCE_STATE_ERROR_VA",
            "SOURCE_STATE_FAILURE_CLUSTER",
            "SOURCE_STATE_FAILURE_SOURCE",
            "SOURCE_STATE_HEALTHY",
            "SOURCE_STATE_UNCHECKED_CLUSTER",
            "SOURCE_STATE_UNCHECKED_CLUSTER_NO_SOURCES",
            "SOURCE_STATE_UNCHECKED_SOURCE",
            "SOURCE_STATE_UNCHECKED_SOURCE_NO_ACCOUNTS",
        ]
        | None = ...,
        since: datetime | str | None = ...,
        connector_id: str | None = ...,
        connection_type: str | None = ...,
        connector_implementation_id: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        credential_provider_enabled: bool | None = ...,
        category: str | None = ...,
    ) -> None: ...

class SourceCreationErrors(Model):
    """Source creation errors."""

    multihost_id: str | None
    """Read-only: it is left out of requests."""
    source_name: str | None
    source_error: str | None
    created: datetime | str | None
    modified: datetime | str | None
    operation: str | None
    def __init__(
        self,
        *,
        multihost_id: str | None = ...,
        source_name: str | None = ...,
        source_error: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        operation: str | None = ...,
    ) -> None: ...

class TestSourceConnectionMultihost200Response(Model):
    """Test source connection multihost200 response."""

    success: bool | None
    message: str | None
    timing: int | None
    result_type: str | None
    """Known values: SOURCE_STATE_ERROR_CLUSTER, SOURCE_STATE_ERROR_SOURCE, SOURCE_STATE_ERROR_VA,
    SOURCE_STATE_FAILURE_CLUSTER, SOURCE_STATE_FAILURE_SOURCE, SOURCE_STATE_HEALTHY,
    SOURCE_STATE_UNCHECKED_CLUSTER, SOURCE_STATE_UNCHECKED_CLUSTER_NO_SOURCES, SOURCE_STATE_UNCHECKED_SOURCE,
    SOURCE_STATE_UNCHECKED_SOURCE_NO_ACCOUNTS, SOURCE_STATE_ERROR_ACCOUNT_FILE_IMPORT.
    """
    test_connection_details: str | None
    def __init__(
        self,
        *,
        success: bool | None = ...,
        message: str | None = ...,
        timing: int | None = ...,
        result_type: Literal[
            "SOURCE_STATE_ERROR_CLUSTER",
            "SOURCE_STATE_ERROR_SOURCE",
            "SOURCE_STATE_ERROR_VA",
            "SOURCE_STATE_FAILURE_CLUSTER",
            "SOURCE_STATE_FAILURE_SOURCE",
            "SOURCE_STATE_HEALTHY",
            "SOURCE_STATE_UNCHECKED_CLUSTER",
            "SOURCE_STATE_UNCHECKED_CLUSTER_NO_SOURCES",
            "SOURCE_STATE_UNCHECKED_SOURCE",
            "SOURCE_STATE_UNCHECKED_SOURCE_NO_ACCOUNTS",
            "SOURCE_STATE_ERROR_ACCOUNT_FILE_IMPORT",
        ]
        | None = ...,
        test_connection_details: str | None = ...,
    ) -> None: ...

class UpdateMultiHostSourcesRequestInner(Model):
    """Update multi host sources request inner."""

    op: str
    """Known values: add, replace."""
    path: str
    value: str | bool | int | dict[str, Any] | list[str | int | dict[str, Any]] | None
    def __init__(
        self,
        *,
        op: Literal["add", "replace"],
        path: str,
        value: UpdateMultiHostSourcesRequestInnerValue
        | str
        | bool
        | int
        | Mapping[str, Any]
        | Sequence[ArrayInner | str | int | Mapping[str, Any]]
        | None = ...,
    ) -> None: ...
    @classmethod
    def from_json(cls, json_str: str | bytes | bytearray) -> Any:
        """Read one from a JSON object, or a list from a JSON array.

        The text decides, which no type can follow: annotate what you expect, `UpdateMultiHostSourcesRequestInner`
        or `list[UpdateMultiHostSourcesRequestInner]`, to have the rest checked.

        Raises:
            JsonSyntaxError: the text is neither JSON nor the notation of the documentation.
            ValidationError: it does not fit the model.
        """
