# Generated from schema/.
"""A source: a system whose accounts and entitlements the product reads and manages."""

__all__ = ["Source"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint._tracking import Tracked
    from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation
    from sailpoint.v2024.models.source_account_correlation_config import SourceAccountCorrelationConfig
    from sailpoint.v2024.models.source_account_correlation_rule import SourceAccountCorrelationRule
    from sailpoint.v2024.models.source_before_provisioning_rule import SourceBeforeProvisioningRule
    from sailpoint.v2024.models.source_cluster import SourceCluster
    from sailpoint.v2024.models.source_management_workgroup import SourceManagementWorkgroup
    from sailpoint.v2024.models.source_manager_correlation_mapping import SourceManagerCorrelationMapping
    from sailpoint.v2024.models.source_manager_correlation_rule import SourceManagerCorrelationRule
    from sailpoint.v2024.models.source_owner import SourceOwner
    from sailpoint.v2024.models.source_password_policies_inner import SourcePasswordPoliciesInner
    from sailpoint.v2024.models.source_schemas_inner import SourceSchemasInner

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
else:
    from sailpoint._core import model

    Source = model("v2024", "Source")
