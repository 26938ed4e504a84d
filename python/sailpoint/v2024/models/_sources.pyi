# Generated from schema/.
"""The models of the schema file sources, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint._tracking import Tracked
from sailpoint.v2024.models._shared import BaseReferenceDto, EntitlementAccessRequestConfig, EntitlementRevocationRequestConfig, JsonPatchOperation, SourceAccountCorrelationConfig, SourceAccountCorrelationRule, SourceBeforeProvisioningRule, SourceCluster, SourceManagementWorkgroup, SourceManagerCorrelationMapping, SourceManagerCorrelationRule, SourcePasswordPoliciesInner, SourceSchemasInner, TransformRead
from sailpoint.v2024.models.attribute_definition_type import AttributeDefinitionType
from sailpoint.v2024.models.usage_type import UsageType

class AttrSyncSource(Model):
    """Attr sync source."""

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

class AttrSyncSourceAttributeConfig(Model):
    """Attr sync source attribute config."""

    name: str
    display_name: str
    enabled: bool
    target: str
    def __init__(
        self,
        *,
        name: str,
        display_name: str,
        enabled: bool,
        target: str,
    ) -> None: ...

class AttrSyncSourceConfig(Model):
    """Attr sync source config."""

    source: AttrSyncSource
    attributes: list[AttrSyncSourceAttributeConfig]
    def __init__(
        self,
        *,
        source: AttrSyncSource | Mapping[str, Any],
        attributes: Sequence[AttrSyncSourceAttributeConfig | Mapping[str, Any]],
    ) -> None: ...

class AttributeDefinition(Model):
    """An attribute of a schema."""

    name: str | None
    """The attribute's name."""
    native_name: str | None
    """The attribute's name in the connected system."""
    type: str | None
    """Type of the values."""
    var_schema: AttributeDefinitionSchema | None
    """The schema that the values refer to."""
    description: str | None
    """The attribute's description."""
    is_multi: bool | None
    """True if there may be several values."""
    is_entitlement: bool | None
    """True if the values are entitlements."""
    is_group: bool | None
    """True if the values are groups."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        native_name: str | None = ...,
        type: AttributeDefinitionType | Literal["STRING", "LONG", "INT", "BOOLEAN", "DATE"] | None = ...,
        var_schema: AttributeDefinitionSchema | Mapping[str, Any] | None = ...,
        description: str | None = ...,
        is_multi: bool | None = ...,
        is_entitlement: bool | None = ...,
        is_group: bool | None = ...,
    ) -> None: ...

class AttributeDefinitionSchema(Model):
    """Attribute definition schema."""

    type: str | None
    """Known values: CONNECTOR_SCHEMA."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["CONNECTOR_SCHEMA"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class CorrelationConfig(Model):
    """The configuration that correlates accounts with identities."""

    id: str | None
    """The configuration's id."""
    name: str | None
    """The configuration's name."""
    attribute_assignments: list[CorrelationConfigAttributeAssignmentsInner] | None
    """The comparisons of account attributes with identity attributes."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        attribute_assignments: Sequence[CorrelationConfigAttributeAssignmentsInner | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class CorrelationConfigAttributeAssignmentsInner(Model):
    """Correlation config attribute assignments inner."""

    var_property: str | None
    value: str | None
    operation: str | None
    """Known values: EQ."""
    complex: bool | None
    ignore_case: bool | None
    match_mode: str | None
    """Known values: ANYWHERE, START, END."""
    filter_string: str | None
    def __init__(
        self,
        *,
        var_property: str | None = ...,
        value: str | None = ...,
        operation: Literal["EQ"] | None = ...,
        complex: bool | None = ...,
        ignore_case: bool | None = ...,
        match_mode: Literal["ANYWHERE", "START", "END"] | None = ...,
        filter_string: str | None = ...,
    ) -> None: ...

class DeleteSource202Response(Model):
    """Delete source202 response."""

    type: str | None
    """Known values: TASK_RESULT."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["TASK_RESULT"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class DependantAppConnections(Model):
    """Dependant app connections."""

    cloud_app_id: str | None
    description: str | None
    enabled: bool | None
    provision_request_enabled: bool | None
    account_source: DependantAppConnectionsAccountSource | None
    launcher_count: int | None
    match_all_account: bool | None
    owner: list[BaseReferenceDto] | None
    app_center_enabled: bool | None
    def __init__(
        self,
        *,
        cloud_app_id: str | None = ...,
        description: str | None = ...,
        enabled: bool | None = ...,
        provision_request_enabled: bool | None = ...,
        account_source: DependantAppConnectionsAccountSource | Mapping[str, Any] | None = ...,
        launcher_count: int | None = ...,
        match_all_account: bool | None = ...,
        owner: Sequence[BaseReferenceDto | Mapping[str, Any]] | None = ...,
        app_center_enabled: bool | None = ...,
    ) -> None: ...

class DependantAppConnectionsAccountSource(Model):
    """Dependant app connections account source."""

    use_for_password_management: bool | None
    password_policies: list[DependantAppConnectionsAccountSourcePasswordPoliciesInner] | None
    def __init__(
        self,
        *,
        use_for_password_management: bool | None = ...,
        password_policies: Sequence[DependantAppConnectionsAccountSourcePasswordPoliciesInner | Mapping[str, Any]]
        | None = ...,
    ) -> None: ...

class DependantAppConnectionsAccountSourcePasswordPoliciesInner(Model):
    """Dependant app connections account source password policies inner."""

    type: str | None
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: str | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class DependantConnectionsMissingDto(Model):
    """Dependant connections missing dto."""

    dependency_type: str | None
    """Known values: identityProfiles, credentialProfiles, mappingProfiles, sourceAttributes,
    dependantCustomTransforms, dependantApps.
    """
    reason: str | None
    def __init__(
        self,
        *,
        dependency_type: Literal[
            "identityProfiles",
            "credentialProfiles",
            "mappingProfiles",
            "sourceAttributes",
            "dependantCustomTransforms",
            "dependantApps",
        ]
        | None = ...,
        reason: str | None = ...,
    ) -> None: ...

class FieldDetailsDto(Model):
    """An attribute of a provisioning policy."""

    name: str | None
    """The attribute's name."""
    transform: dict[str, Any] | None
    """The transform that computes the value."""
    attributes: dict[str, Any] | None
    """Settings of the attribute."""
    is_required: bool | None
    """True if a value is required.

    Read-only: it is left out of requests.
    """
    type: str | None
    """Type of the value.

    Known values: string, int, long, date, boolean, secret.
    """
    is_multi_valued: bool | None
    """True if there may be several values."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        transform: Mapping[str, Any] | None = ...,
        attributes: Mapping[str, Any] | None = ...,
        is_required: bool | None = ...,
        type: Literal["string", "int", "long", "date", "boolean", "secret"] | None = ...,
        is_multi_valued: bool | None = ...,
    ) -> None: ...

class IdentityProfilesConnections(Model):
    """Identity profiles connections."""

    id: str | None
    name: str | None
    identity_count: int | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        identity_count: int | None = ...,
    ) -> None: ...

class LoadAccountsTask(Model):
    """The result of starting an aggregation of accounts."""

    success: bool | None
    """True if the aggregation was started."""
    task: LoadAccountsTaskTask | None
    """The task."""
    def __init__(
        self,
        *,
        success: bool | None = ...,
        task: LoadAccountsTaskTask | Mapping[str, Any] | None = ...,
    ) -> None: ...

class LoadAccountsTaskTask(Model):
    """The task of an aggregation of accounts."""

    id: str | None
    """The task's id."""
    type: str | None
    """Kind of task."""
    name: str | None
    """The task's name."""
    description: str | None
    """The task's description."""
    launcher: str | None
    """The user who started the task."""
    created: datetime | str | None
    """Time of creation."""
    launched: datetime | str | None
    """Time of the start."""
    completed: datetime | str | None
    """Time of completion."""
    completion_status: str | None
    """How it ended.

    Known values: SUCCESS, WARNING, ERROR, TERMINATED, TEMP_ERROR.
    """
    parent_name: str | None
    """Name of the parent task."""
    messages: list[LoadAccountsTaskTaskMessagesInner] | None
    """Messages of the task."""
    progress: str | None
    """Progress, in plain text."""
    attributes: LoadAccountsTaskTaskAttributes | None
    """Attributes of the task."""
    returns: list[LoadAccountsTaskTaskReturnsInner] | None
    """Descriptions of the values that the task returns."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
        launcher: str | None = ...,
        created: datetime | str | None = ...,
        launched: datetime | str | None = ...,
        completed: datetime | str | None = ...,
        completion_status: Literal["SUCCESS", "WARNING", "ERROR", "TERMINATED", "TEMP_ERROR"] | None = ...,
        parent_name: str | None = ...,
        messages: Sequence[LoadAccountsTaskTaskMessagesInner | Mapping[str, Any]] | None = ...,
        progress: str | None = ...,
        attributes: LoadAccountsTaskTaskAttributes | Mapping[str, Any] | None = ...,
        returns: Sequence[LoadAccountsTaskTaskReturnsInner | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class LoadAccountsTaskTaskAttributes(Model):
    """Load accounts task task attributes."""

    app_id: str | None
    optimized_aggregation: str | None
    def __init__(
        self,
        *,
        app_id: str | None = ...,
        optimized_aggregation: str | None = ...,
        **members: Any,
    ) -> None: ...

class LoadAccountsTaskTaskMessagesInner(Model):
    """Load accounts task task messages inner."""

    type: str | None
    """Known values: INFO, WARN, ERROR."""
    error: bool | None
    warning: bool | None
    key: str | None
    localized_text: str | None
    def __init__(
        self,
        *,
        type: Literal["INFO", "WARN", "ERROR"] | None = ...,
        error: bool | None = ...,
        warning: bool | None = ...,
        key: str | None = ...,
        localized_text: str | None = ...,
    ) -> None: ...

class LoadAccountsTaskTaskReturnsInner(Model):
    """Load accounts task task returns inner."""

    display_label: str | None
    attribute_name: str | None
    def __init__(
        self,
        *,
        display_label: str | None = ...,
        attribute_name: str | None = ...,
    ) -> None: ...

class LoadUncorrelatedAccountsTask(Model):
    """Load uncorrelated accounts task."""

    success: bool | None
    task: LoadUncorrelatedAccountsTaskTask | None
    def __init__(
        self,
        *,
        success: bool | None = ...,
        task: LoadUncorrelatedAccountsTaskTask | Mapping[str, Any] | None = ...,
    ) -> None: ...

class LoadUncorrelatedAccountsTaskTask(Model):
    """Load uncorrelated accounts task task."""

    id: str | None
    type: str | None
    name: str | None
    description: str | None
    launcher: str | None
    created: datetime | str | None
    launched: datetime | str | None
    completed: datetime | str | None
    completion_status: str | None
    """Known values: SUCCESS, WARNING, ERROR, TERMINATED, TEMP_ERROR."""
    parent_name: str | None
    messages: list[LoadUncorrelatedAccountsTaskTaskMessagesInner] | None
    progress: str | None
    attributes: LoadUncorrelatedAccountsTaskTaskAttributes | None
    returns: dict[str, Any] | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
        launcher: str | None = ...,
        created: datetime | str | None = ...,
        launched: datetime | str | None = ...,
        completed: datetime | str | None = ...,
        completion_status: Literal["SUCCESS", "WARNING", "ERROR", "TERMINATED", "TEMP_ERROR"] | None = ...,
        parent_name: str | None = ...,
        messages: Sequence[LoadUncorrelatedAccountsTaskTaskMessagesInner | Mapping[str, Any]] | None = ...,
        progress: str | None = ...,
        attributes: LoadUncorrelatedAccountsTaskTaskAttributes | Mapping[str, Any] | None = ...,
        returns: Mapping[str, Any] | None = ...,
    ) -> None: ...

class LoadUncorrelatedAccountsTaskTaskAttributes(Model):
    """Load uncorrelated accounts task task attributes."""

    qpoc_job_id: str | None
    task_start_delay: Any
    def __init__(
        self,
        *,
        qpoc_job_id: str | None = ...,
        task_start_delay: Any = ...,
    ) -> None: ...

class LoadUncorrelatedAccountsTaskTaskMessagesInner(Model):
    """Load uncorrelated accounts task task messages inner."""

    type: str | None
    """Known values: INFO, WARN, ERROR."""
    error: bool | None
    warning: bool | None
    key: str | None
    localized_text: str | None
    def __init__(
        self,
        *,
        type: Literal["INFO", "WARN", "ERROR"] | None = ...,
        error: bool | None = ...,
        warning: bool | None = ...,
        key: str | None = ...,
        localized_text: str | None = ...,
    ) -> None: ...

class ModelSchema(Tracked[JsonPatchOperation], Model):
    """A schema of a source: the attributes of one kind of object."""

    id: str | None
    """The schema's id."""
    name: str | None
    """The schema's name."""
    native_object_type: str | None
    """Kind of object in the connected system."""
    identity_attribute: str | None
    """The attribute that identifies an object."""
    display_attribute: str | None
    """The attribute that is shown as the object's name."""
    hierarchy_attribute: str | None
    """The attribute that names an object's parent."""
    include_permissions: bool | None
    """True if permissions are read too."""
    features: list[str] | None
    """The features that the connector supports for these objects."""
    configuration: dict[str, Any] | None
    """Further settings."""
    attributes: list[AttributeDefinition] | None
    """The attributes."""
    created: datetime | str | None
    """Time of creation."""
    modified: datetime | str | None
    """Time of the last change."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        native_object_type: str | None = ...,
        identity_attribute: str | None = ...,
        display_attribute: str | None = ...,
        hierarchy_attribute: str | None = ...,
        include_permissions: bool | None = ...,
        features: Sequence[Literal["AUTHENTICATE", "COMPOSITE", "DIRECT_PERMISSIONS", "DISCOVER_SCHEMA", "ENABLE", "MANAGER_LOOKUP", "NO_RANDOM_ACCESS", "PROXY", "SEARCH", "TEMPLATE", "UNLOCK", "UNSTRUCTURED_TARGETS", "SHAREPOINT_TARGET", "PROVISIONING", "GROUP_PROVISIONING", "SYNC_PROVISIONING", "PASSWORD", "CURRENT_PASSWORD", "ACCOUNT_ONLY_REQUEST", "ADDITIONAL_ACCOUNT_REQUEST", "NO_AGGREGATION", "GROUPS_HAVE_MEMBERS", "NO_PERMISSIONS_PROVISIONING", "NO_GROUP_PERMISSIONS_PROVISIONING", "NO_UNSTRUCTURED_TARGETS_PROVISIONING", "NO_DIRECT_PERMISSIONS_PROVISIONING", "PREFER_UUID", "ARM_SECURITY_EXTRACT", "ARM_UTILIZATION_EXTRACT", "ARM_CHANGELOG_EXTRACT", "USES_UUID", "APPLICATION_DISCOVERY", "DELETE"]]
        | None = ...,
        configuration: Mapping[str, Any] | None = ...,
        attributes: Sequence[AttributeDefinition | Mapping[str, Any]] | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
    ) -> None: ...

class NativeChangeDetectionConfig(Model):
    """Native change detection config."""

    enabled: bool | None
    operations: list[str] | None
    all_entitlements: bool | None
    all_non_entitlement_attributes: bool | None
    selected_entitlements: list[str] | None
    selected_non_entitlement_attributes: list[str] | None
    def __init__(
        self,
        *,
        enabled: bool | None = ...,
        operations: Sequence[Literal["ACCOUNT_UPDATED", "ACCOUNT_CREATED", "ACCOUNT_DELETED"]] | None = ...,
        all_entitlements: bool | None = ...,
        all_non_entitlement_attributes: bool | None = ...,
        selected_entitlements: list[str] | tuple[str, ...] | None = ...,
        selected_non_entitlement_attributes: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

class PasswordPolicyHoldersDtoAttributes(Model):
    """Password policy holders dto attributes."""

    identity_attr: list[PasswordPolicyHoldersDtoAttributesIdentityAttrInner] | None
    def __init__(
        self,
        *,
        identity_attr: Sequence[PasswordPolicyHoldersDtoAttributesIdentityAttrInner | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class PasswordPolicyHoldersDtoAttributesIdentityAttrInner(Model):
    """Password policy holders dto attributes identity attr inner."""

    name: str | None
    value: str | None
    def __init__(
        self,
        *,
        name: str | None = ...,
        value: str | None = ...,
    ) -> None: ...

class PasswordPolicyHoldersDtoInner(Model):
    """Password policy holders dto inner."""

    policy_id: str | None
    policy_name: str | None
    selectors: PasswordPolicyHoldersDtoAttributes | None
    def __init__(
        self,
        *,
        policy_id: str | None = ...,
        policy_name: str | None = ...,
        selectors: PasswordPolicyHoldersDtoAttributes | Mapping[str, Any] | None = ...,
    ) -> None: ...
    @classmethod
    def from_json(cls, json_str: str | bytes | bytearray) -> Any:
        """Read one from a JSON object, or a list from a JSON array.

        The text decides, which no type can follow: annotate what you expect, `PasswordPolicyHoldersDtoInner` or
        `list[PasswordPolicyHoldersDtoInner]`, to have the rest checked.

        Raises:
            JsonSyntaxError: the text is neither JSON nor the notation of the documentation.
            ValidationError: it does not fit the model.
        """

class ProvisioningPolicyDto(Tracked[JsonPatchOperation], Model):
    """A provisioning policy: the attributes that an operation sends to the source."""

    name: str | None
    """The policy's name."""
    description: str | None
    """The policy's description."""
    usage_type: str | None
    """The operation that uses the policy."""
    fields: list[FieldDetailsDto] | None
    """The attributes."""
    def __init__(
        self,
        *,
        name: str | None,
        description: str | None = ...,
        usage_type: UsageType
        | Literal["CREATE", "UPDATE", "ENABLE", "DISABLE", "DELETE", "ASSIGN", "UNASSIGN", "CREATE_GROUP", "UPDATE_GROUP", "DELETE_GROUP", "REGISTER", "CREATE_IDENTITY", "UPDATE_IDENTITY", "EDIT_GROUP", "UNLOCK", "CHANGE_PASSWORD"]
        | None = ...,
        fields: Sequence[FieldDetailsDto | Mapping[str, Any]] | None = ...,
    ) -> None: ...
    @classmethod
    def from_json(cls, json_str: str | bytes | bytearray) -> Any:
        """Read one from a JSON object, or a list from a JSON array.

        The text decides, which no type can follow: annotate what you expect, `ProvisioningPolicyDto` or
        `list[ProvisioningPolicyDto]`, to have the rest checked.

        Raises:
            JsonSyntaxError: the text is neither JSON nor the notation of the documentation.
            ValidationError: it does not fit the model.
        """

class ResourceObject(Model):
    """Resource object."""

    instance: str | None
    """Read-only: it is left out of requests."""
    identity: str | None
    """Read-only: it is left out of requests."""
    uuid: str | None
    """Read-only: it is left out of requests."""
    previous_identity: str | None
    """Read-only: it is left out of requests."""
    name: str | None
    """Read-only: it is left out of requests."""
    object_type: str | None
    """Read-only: it is left out of requests."""
    incomplete: bool | None
    """Read-only: it is left out of requests."""
    incremental: bool | None
    """Read-only: it is left out of requests."""
    delete: bool | None
    """Read-only: it is left out of requests."""
    remove: bool | None
    """Read-only: it is left out of requests."""
    missing: list[str] | None
    """Read-only: it is left out of requests."""
    attributes: dict[str, Any] | None
    """Read-only: it is left out of requests."""
    final_update: bool | None
    """Read-only: it is left out of requests."""
    def __init__(
        self,
        *,
        instance: str | None = ...,
        identity: str | None = ...,
        uuid: str | None = ...,
        previous_identity: str | None = ...,
        name: str | None = ...,
        object_type: str | None = ...,
        incomplete: bool | None = ...,
        incremental: bool | None = ...,
        delete: bool | None = ...,
        remove: bool | None = ...,
        missing: list[str] | tuple[str, ...] | None = ...,
        attributes: Mapping[str, Any] | None = ...,
        final_update: bool | None = ...,
    ) -> None: ...

class ResourceObjectsRequest(Model):
    """The objects to read from the connected system."""

    object_type: str | None
    """Kind of object."""
    max_count: int | None
    """Maximum number of objects."""
    def __init__(
        self,
        *,
        object_type: str | None = ...,
        max_count: int | None = ...,
    ) -> None: ...

class ResourceObjectsResponse(Model):
    """Objects read from the connected system."""

    id: str | None
    """The source's id.

    Read-only: it is left out of requests.
    """
    name: str | None
    """The source's name.

    Read-only: it is left out of requests.
    """
    object_count: int | None
    """Number of objects.

    Read-only: it is left out of requests.
    """
    elapsed_millis: int | None
    """Duration in milliseconds.

    Read-only: it is left out of requests.
    """
    resource_objects: list[ResourceObject] | None
    """The objects.

    Read-only: it is left out of requests.
    """
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        object_count: int | None = ...,
        elapsed_millis: int | None = ...,
        resource_objects: Sequence[ResourceObject | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class Schedule1(Tracked[JsonPatchOperation], Model):
    """The schedule of an aggregation."""

    type: str
    """The aggregation: accounts or groups.

    Known values: ACCOUNT_AGGREGATION, GROUP_AGGREGATION.
    """
    cron_expression: str
    """Times of the runs, as a cron expression."""
    def __init__(
        self,
        *,
        type: Literal["ACCOUNT_AGGREGATION", "GROUP_AGGREGATION"],
        cron_expression: str,
    ) -> None: ...

class Source(Tracked[JsonPatchOperation], Model):
    """A source: a system whose accounts and entitlements the product reads and manages."""

    id: str | None
    """The source's id.

    Read-only: it is left out of requests.
    """
    name: str
    """The source's name."""
    description: str | None
    """The source's description."""
    owner: SourceOwner | None
    """The identity that owns the source."""
    cluster: SourceCluster | None
    """The cluster of virtual appliances that connects to the system."""
    account_correlation_config: SourceAccountCorrelationConfig | None
    """The configuration that correlates accounts with identities."""
    account_correlation_rule: SourceAccountCorrelationRule | None
    """The rule that correlates accounts with identities."""
    manager_correlation_mapping: SourceManagerCorrelationMapping | None
    """The attributes that correlate an account's manager with an identity."""
    manager_correlation_rule: SourceManagerCorrelationRule | None
    """The rule that finds an identity's manager."""
    before_provisioning_rule: SourceBeforeProvisioningRule | None
    """The rule that runs before provisioning."""
    schemas: list[SourceSchemasInner] | None
    """References to the schemas."""
    password_policies: list[SourcePasswordPoliciesInner] | None
    """References to the password policies."""
    features: list[str] | None
    """The features that the connector supports."""
    type: str | None
    """Kind of system."""
    connector: str
    """Script name of the connector."""
    connector_class: str | None
    """Java class of the connector."""
    connector_attributes: dict[str, Any] | None
    """Settings of the connector, which differ between connectors."""
    delete_threshold: int | None
    """Percentage of accounts that one aggregation may delete at most."""
    authoritative: bool | None
    """True if the source's accounts create identities."""
    management_workgroup: SourceManagementWorkgroup | None
    """The governance group whose members administer the source."""
    healthy: bool | None
    """True if the source is healthy."""
    status: str | None
    """State of the source.

    Known values: SOURCE_STATE_ERROR_ACCOUNT_FILE_IMPORT, SOURCE_STATE_ERROR_CLUSTER, SOURCE_STATE_ERROR_SOURCE,
    SOURCE_STATE_ERROR_VA, SOURCE_STATE_FAILURE_CLUSTER, SOURCE_STATE_FAILURE_SOURCE, SOURCE_STATE_HEALTHY,
    SOURCE_STATE_UNCHECKED_CLUSTER, SOURCE_STATE_UNCHECKED_CLUSTER_NO_SOURCES, SOURCE_STATE_UNCHECKED_SOURCE,
    SOURCE_STATE_UNCHECKED_SOURCE_NO_ACCOUNTS.
    """
    since: str | None
    """Time since when the source has this state."""
    connector_id: str | None
    """Id of the connector."""
    connector_name: str | None
    """Name of the connector."""
    connection_type: str | None
    """Kind of connection, for example direct or by file."""
    connector_implementation_id: str | None
    """Id of the connector's implementation."""
    created: datetime | str | None
    """Time of creation."""
    modified: datetime | str | None
    """Time of the last change."""
    credential_provider_enabled: bool | None
    """True if credentials come from a credential provider."""
    category: str | None
    """Category of the source."""
    def __init__(
        self,
        *,
        name: str,
        owner: SourceOwner | Mapping[str, Any] | None,
        connector: str,
        id: str | None = ...,
        description: str | None = ...,
        cluster: SourceCluster | Mapping[str, Any] | None = ...,
        account_correlation_config: SourceAccountCorrelationConfig | Mapping[str, Any] | None = ...,
        account_correlation_rule: SourceAccountCorrelationRule | Mapping[str, Any] | None = ...,
        manager_correlation_mapping: SourceManagerCorrelationMapping | Mapping[str, Any] | None = ...,
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
        since: str | None = ...,
        connector_id: str | None = ...,
        connector_name: str | None = ...,
        connection_type: str | None = ...,
        connector_implementation_id: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        credential_provider_enabled: bool | None = ...,
        category: str | None = ...,
    ) -> None: ...

class SourceConnectionsDto(Model):
    """Source connections dto."""

    identity_profiles: list[IdentityProfilesConnections] | None
    credential_profiles: list[str] | None
    source_attributes: list[str] | None
    mapping_profiles: list[str] | None
    dependent_custom_transforms: list[TransformRead] | None
    dependent_apps: list[DependantAppConnections] | None
    missing_dependents: list[DependantConnectionsMissingDto] | None
    def __init__(
        self,
        *,
        identity_profiles: Sequence[IdentityProfilesConnections | Mapping[str, Any]] | None = ...,
        credential_profiles: list[str] | tuple[str, ...] | None = ...,
        source_attributes: list[str] | tuple[str, ...] | None = ...,
        mapping_profiles: list[str] | tuple[str, ...] | None = ...,
        dependent_custom_transforms: Sequence[TransformRead | Mapping[str, Any]] | None = ...,
        dependent_apps: Sequence[DependantAppConnections | Mapping[str, Any]] | None = ...,
        missing_dependents: Sequence[DependantConnectionsMissingDto | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class SourceEntitlementRequestConfig(Model):
    """Source entitlement request config."""

    access_request_config: EntitlementAccessRequestConfig | None
    revocation_request_config: EntitlementRevocationRequestConfig | None
    def __init__(
        self,
        *,
        access_request_config: EntitlementAccessRequestConfig | Mapping[str, Any] | None = ...,
        revocation_request_config: EntitlementRevocationRequestConfig | Mapping[str, Any] | None = ...,
    ) -> None: ...

class SourceHealthDto(Model):
    """The health of a source."""

    id: str | None
    """The source's id.

    Read-only: it is left out of requests.
    """
    type: str | None
    """Kind of system."""
    name: str | None
    """The source's name."""
    org: str | None
    """The tenant."""
    is_authoritative: bool | None
    """True if the source's accounts create identities."""
    is_cluster: bool | None
    """True if the source uses a cluster."""
    hostname: str | None
    """Host name of the virtual appliance."""
    pod: str | None
    """The data center pod."""
    iq_service_version: str | None
    """Version of IQService."""
    status: str | None
    """State of the source.

    Known values: SOURCE_STATE_ERROR_CLUSTER, SOURCE_STATE_ERROR_SOURCE, SOURCE_STATE_ERROR_VA,
    SOURCE_STATE_FAILURE_CLUSTER, SOURCE_STATE_FAILURE_SOURCE, SOURCE_STATE_HEALTHY,
    SOURCE_STATE_UNCHECKED_CLUSTER, SOURCE_STATE_UNCHECKED_CLUSTER_NO_SOURCES, SOURCE_STATE_UNCHECKED_SOURCE,
    SOURCE_STATE_UNCHECKED_SOURCE_NO_ACCOUNTS, SOURCE_STATE_ERROR_ACCOUNT_FILE_IMPORT.
    """
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: str | None = ...,
        name: str | None = ...,
        org: str | None = ...,
        is_authoritative: bool | None = ...,
        is_cluster: bool | None = ...,
        hostname: str | None = ...,
        pod: str | None = ...,
        iq_service_version: str | None = ...,
        status: Literal[
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
    ) -> None: ...

class SourceOwner(Model):
    """Reference to the identity that owns a source."""

    type: str | None
    """Kind of object.

    Known values: IDENTITY.
    """
    id: str | None
    """The owner's id."""
    name: str | None
    """The owner's name."""
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class SourceSyncJob(Model):
    """Source sync job."""

    id: str
    status: str
    """Known values: QUEUED, IN_PROGRESS, SUCCESS, ERROR."""
    payload: SourceSyncPayload
    def __init__(
        self,
        *,
        id: str,
        status: Literal["QUEUED", "IN_PROGRESS", "SUCCESS", "ERROR"],
        payload: SourceSyncPayload | Mapping[str, Any],
    ) -> None: ...

class SourceSyncPayload(Model):
    """Source sync payload."""

    type: str
    data_json: str
    def __init__(
        self,
        *,
        type: str,
        data_json: str,
    ) -> None: ...

class StatusResponse(Model):
    """The result of a test of a source's connection."""

    id: str | None
    """The source's id.

    Read-only: it is left out of requests.
    """
    name: str | None
    """The source's name.

    Read-only: it is left out of requests.
    """
    status: str | None
    """Success or failure.

    Known values: SUCCESS, FAILURE.

    Read-only: it is left out of requests.
    """
    elapsed_millis: int | None
    """Duration in milliseconds.

    Read-only: it is left out of requests.
    """
    details: dict[str, Any] | None
    """Details, which differ between connectors.

    Read-only: it is left out of requests.
    """
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        status: Literal["SUCCESS", "FAILURE"] | None = ...,
        elapsed_millis: int | None = ...,
        details: Mapping[str, Any] | None = ...,
    ) -> None: ...
