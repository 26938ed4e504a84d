# Generated from schema/.
"""Multi host sources."""

__all__ = ["MultiHostSources"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.manager_correlation_mapping import ManagerCorrelationMapping
    from sailpoint.v2025.models.multi_host_integrations_owner import MultiHostIntegrationsOwner
    from sailpoint.v2025.models.source_account_correlation_config import SourceAccountCorrelationConfig
    from sailpoint.v2025.models.source_account_correlation_rule import SourceAccountCorrelationRule
    from sailpoint.v2025.models.source_before_provisioning_rule import SourceBeforeProvisioningRule
    from sailpoint.v2025.models.source_cluster import SourceCluster
    from sailpoint.v2025.models.source_management_workgroup import SourceManagementWorkgroup
    from sailpoint.v2025.models.source_manager_correlation_rule import SourceManagerCorrelationRule
    from sailpoint.v2025.models.source_password_policies_inner import SourcePasswordPoliciesInner
    from sailpoint.v2025.models.source_schemas_inner import SourceSchemasInner

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
else:
    from sailpoint._core import model

    MultiHostSources = model("v2025", "MultiHostSources")
