# Generated from schema/.
"""The models of the schema file sources, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint._tracking import Tracked
from sailpoint.v3.models._shared import JsonPatchOperation, TransformRead
from sailpoint.v3.models.attribute_definition_type import AttributeDefinitionType
from sailpoint.v3.models.dto_type import DtoType
from sailpoint.v3.models.usage_type import UsageType

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

class BaseReferenceDto(Model):
    """Base reference dto."""

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

class SourceAccountCorrelationConfig(Model):
    """Source account correlation config."""

    type: str | None
    """Known values: ACCOUNT_CORRELATION_CONFIG."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["ACCOUNT_CORRELATION_CONFIG"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class SourceAccountCorrelationRule(Model):
    """Source account correlation rule."""

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

class SourceBeforeProvisioningRule(Model):
    """Source before provisioning rule."""

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

class SourceCluster(Model):
    """Source cluster."""

    type: str
    """Known values: CLUSTER."""
    id: str
    name: str
    def __init__(
        self,
        *,
        type: Literal["CLUSTER"],
        id: str,
        name: str,
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
    SOURCE_STATE_UNCHECKED_SOURCE_NO_ACCOUNTS.
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
        ]
        | None = ...,
    ) -> None: ...

class SourceManagementWorkgroup(Model):
    """Source management workgroup."""

    type: str | None
    """Known values: GOVERNANCE_GROUP."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["GOVERNANCE_GROUP"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class SourceManagerCorrelationMapping(Model):
    """Source manager correlation mapping."""

    account_attribute_name: str | None
    identity_attribute_name: str | None
    def __init__(
        self,
        *,
        account_attribute_name: str | None = ...,
        identity_attribute_name: str | None = ...,
    ) -> None: ...

class SourceManagerCorrelationRule(Model):
    """Source manager correlation rule."""

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

class SourcePasswordPoliciesInner(Model):
    """Source password policies inner."""

    type: str | None
    """Known values: PASSWORD_POLICY."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["PASSWORD_POLICY"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class SourceSchemasInner(Model):
    """Source schemas inner."""

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
