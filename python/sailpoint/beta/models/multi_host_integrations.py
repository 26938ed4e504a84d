# Generated from schema/.
"""Multi host integrations."""

__all__ = ["MultiHostIntegrations"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.beta.models.multi_host_integrations_cluster import MultiHostIntegrationsCluster
    from sailpoint.beta.models.multi_host_integrations_connector_attributes import MultiHostIntegrationsConnectorAttributes
    from sailpoint.beta.models.multi_host_integrations_management_workgroup import MultiHostIntegrationsManagementWorkgroup
    from sailpoint.beta.models.multi_host_integrations_owner import MultiHostIntegrationsOwner

    class MultiHostIntegrations(Model):
        """Multi host integrations."""

        id: str
        """Read-only: it is left out of requests."""
        name: str
        description: str
        owner: MultiHostIntegrationsOwner
        cluster: MultiHostIntegrationsCluster | None
        type: str | None
        connector: str
        last_source_upload_success_count: int | None
        max_sources_per_agg_group: int | None
        connector_class: str | None
        connector_attributes: MultiHostIntegrationsConnectorAttributes | None
        delete_threshold: int | None
        authoritative: bool | None
        management_workgroup: MultiHostIntegrationsManagementWorkgroup | None
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
        def __init__(
            self,
            *,
            id: str,
            name: str,
            description: str,
            owner: MultiHostIntegrationsOwner | Mapping[str, Any],
            connector: str,
            cluster: MultiHostIntegrationsCluster | Mapping[str, Any] | None = ...,
            type: str | None = ...,
            last_source_upload_success_count: int | None = ...,
            max_sources_per_agg_group: int | None = ...,
            connector_class: str | None = ...,
            connector_attributes: MultiHostIntegrationsConnectorAttributes | Mapping[str, Any] | None = ...,
            delete_threshold: int | None = ...,
            authoritative: bool | None = ...,
            management_workgroup: MultiHostIntegrationsManagementWorkgroup | Mapping[str, Any] | None = ...,
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
        ) -> None: ...
else:
    from sailpoint._core import model

    MultiHostIntegrations = model("beta", "MultiHostIntegrations")
