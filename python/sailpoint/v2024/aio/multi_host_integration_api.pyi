# Written by `make stubs` from schema/; change it there.
"""Multi host integration: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models.multi_host_integration_template_type import MultiHostIntegrationTemplateType
from sailpoint.v2024.models.multi_host_integrations import MultiHostIntegrations
from sailpoint.v2024.models.multi_host_integrations_agg_schedule_update import MultiHostIntegrationsAggScheduleUpdate
from sailpoint.v2024.models.multi_host_integrations_create import MultiHostIntegrationsCreate
from sailpoint.v2024.models.multi_host_integrations_create_sources import MultiHostIntegrationsCreateSources
from sailpoint.v2024.models.multi_host_sources import MultiHostSources
from sailpoint.v2024.models.source_creation_errors import SourceCreationErrors
from sailpoint.v2024.models.test_source_connection_multihost200_response import TestSourceConnectionMultihost200Response
from sailpoint.v2024.models.update_multi_host_sources_request_inner import UpdateMultiHostSourcesRequestInner

__all__ = ["MultiHostIntegrationApi"]

class MultiHostIntegrationApi(Api):
    """Multi host integration: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    async def create_multi_host_integration(
        self,
        multi_host_integrations_create: MultiHostIntegrationsCreate | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> MultiHostIntegrations:
        """Send `POST /multihosts`.

        Needs one of the scopes `idn:sources:manage`, `idn:multihosts-admin:manage`.
        """

    async def create_multi_host_integration_with_http_info(
        self,
        multi_host_integrations_create: MultiHostIntegrationsCreate | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[MultiHostIntegrations]:
        """`create_multi_host_integration`, with status and headers."""

    async def create_multi_host_integration_without_preload_content(
        self,
        multi_host_integrations_create: MultiHostIntegrationsCreate | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_multi_host_integration`, with the body as it came; raises for no status."""

    async def create_sources_within_multi_host(
        self,
        multihost_id: str,
        multi_host_integrations_create_sources: Sequence[MultiHostIntegrationsCreateSources | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `POST /multihosts/{multihostId}`.

        Needs one of the scopes `idn:sources:manage`, `idn:multihosts-admin:manage`.
        """

    async def create_sources_within_multi_host_with_http_info(
        self,
        multihost_id: str,
        multi_host_integrations_create_sources: Sequence[MultiHostIntegrationsCreateSources | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`create_sources_within_multi_host`, with status and headers."""

    async def create_sources_within_multi_host_without_preload_content(
        self,
        multihost_id: str,
        multi_host_integrations_create_sources: Sequence[MultiHostIntegrationsCreateSources | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_sources_within_multi_host`, with the body as it came; raises for no status."""

    async def delete_multi_host(
        self,
        multihost_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /multihosts/{multihostId}`.

        Needs one of the scopes `idn:sources:manage`, `idn:multihosts-admin:manage`.
        """

    async def delete_multi_host_with_http_info(
        self,
        multihost_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`delete_multi_host`, with status and headers."""

    async def delete_multi_host_without_preload_content(
        self,
        multihost_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_multi_host`, with the body as it came; raises for no status."""

    async def get_acct_aggregation_groups(
        self,
        multihost_id: str,
        offset: int | None = ...,
        limit: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[MultiHostIntegrationsAggScheduleUpdate]:
        """Send `GET /multihosts/{multihostId}/acctAggregationGroups`.

        Needs the scope `idn:multihosts-admin:manage` and the token of a user.
        """

    async def get_acct_aggregation_groups_with_http_info(
        self,
        multihost_id: str,
        offset: int | None = ...,
        limit: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[MultiHostIntegrationsAggScheduleUpdate]]:
        """`get_acct_aggregation_groups`, with status and headers."""

    async def get_acct_aggregation_groups_without_preload_content(
        self,
        multihost_id: str,
        offset: int | None = ...,
        limit: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_acct_aggregation_groups`, with the body as it came; raises for no status."""

    async def get_entitlement_aggregation_groups(
        self,
        multi_host_id: str,
        offset: int | None = ...,
        limit: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[MultiHostIntegrationsAggScheduleUpdate]:
        """Send `GET /multihosts/{multiHostId}/entitlementAggregationGroups`.

        Needs the scope `idn:multihosts-admin:manage` and the token of a user.
        """

    async def get_entitlement_aggregation_groups_with_http_info(
        self,
        multi_host_id: str,
        offset: int | None = ...,
        limit: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[MultiHostIntegrationsAggScheduleUpdate]]:
        """`get_entitlement_aggregation_groups`, with status and headers."""

    async def get_entitlement_aggregation_groups_without_preload_content(
        self,
        multi_host_id: str,
        offset: int | None = ...,
        limit: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_entitlement_aggregation_groups`, with the body as it came; raises for no status."""

    async def get_multi_host_integrations(
        self,
        multihost_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> MultiHostIntegrations:
        """Send `GET /multihosts/{multihostId}`.

        Needs one of the scopes `idn:sources:read`, `idn:multihosts-admin:manage`.
        """

    async def get_multi_host_integrations_with_http_info(
        self,
        multihost_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[MultiHostIntegrations]:
        """`get_multi_host_integrations`, with status and headers."""

    async def get_multi_host_integrations_without_preload_content(
        self,
        multihost_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_multi_host_integrations`, with the body as it came; raises for no status."""

    async def get_multi_host_integrations_list(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        count: bool | None = ...,
        for_subadmin: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[MultiHostIntegrations]:
        """Send `GET /multihosts`.

        Needs one of the scopes `idn:sources:read`, `idn:multihosts-admin:manage`.
        """

    async def get_multi_host_integrations_list_with_http_info(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        count: bool | None = ...,
        for_subadmin: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[MultiHostIntegrations]]:
        """`get_multi_host_integrations_list`, with status and headers."""

    async def get_multi_host_integrations_list_without_preload_content(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        count: bool | None = ...,
        for_subadmin: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_multi_host_integrations_list`, with the body as it came; raises for no status."""

    async def get_multi_host_source_creation_errors(
        self,
        multi_host_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[SourceCreationErrors]:
        """Send `GET /multihosts/{multiHostId}/sources/errors`.

        Needs one of the scopes `idn:sources:read`, `idn:multihosts-admin:manage`.
        """

    async def get_multi_host_source_creation_errors_with_http_info(
        self,
        multi_host_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[SourceCreationErrors]]:
        """`get_multi_host_source_creation_errors`, with status and headers."""

    async def get_multi_host_source_creation_errors_without_preload_content(
        self,
        multi_host_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_multi_host_source_creation_errors`, with the body as it came; raises for no status."""

    async def get_multihost_integration_types(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[MultiHostIntegrationTemplateType]:
        """Send `GET /multihosts/types`.

        Needs one of the scopes `idn:sources:read`, `idn:multihosts-admin:manage`.
        """

    async def get_multihost_integration_types_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[MultiHostIntegrationTemplateType]]:
        """`get_multihost_integration_types`, with status and headers."""

    async def get_multihost_integration_types_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_multihost_integration_types`, with the body as it came; raises for no status."""

    async def get_sources_within_multi_host(
        self,
        multihost_id: str,
        offset: int | None = ...,
        limit: int | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[MultiHostSources]:
        """Send `GET /multihosts/{multihostId}/sources`.

        Needs one of the scopes `idn:sources:read`, `idn:multihosts-admin:manage`.
        """

    async def get_sources_within_multi_host_with_http_info(
        self,
        multihost_id: str,
        offset: int | None = ...,
        limit: int | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[MultiHostSources]]:
        """`get_sources_within_multi_host`, with status and headers."""

    async def get_sources_within_multi_host_without_preload_content(
        self,
        multihost_id: str,
        offset: int | None = ...,
        limit: int | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_sources_within_multi_host`, with the body as it came; raises for no status."""

    async def test_connection_multi_host_sources(
        self,
        multihost_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `POST /multihosts/{multihostId}/sources/testConnection`.

        Needs the scope `idn:multihosts-admin:manage` and the token of a user.
        """

    async def test_connection_multi_host_sources_with_http_info(
        self,
        multihost_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`test_connection_multi_host_sources`, with status and headers."""

    async def test_connection_multi_host_sources_without_preload_content(
        self,
        multihost_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`test_connection_multi_host_sources`, with the body as it came; raises for no status."""

    async def test_source_connection_multihost(
        self,
        multihost_id: str,
        source_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> TestSourceConnectionMultihost200Response:
        """Send `GET /multihosts/{multihostId}/sources/{sourceId}/testConnection`.

        Needs one of the scopes `idn:sources:read`, `idn:multihosts-admin:manage`.
        """

    async def test_source_connection_multihost_with_http_info(
        self,
        multihost_id: str,
        source_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TestSourceConnectionMultihost200Response]:
        """`test_source_connection_multihost`, with status and headers."""

    async def test_source_connection_multihost_without_preload_content(
        self,
        multihost_id: str,
        source_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`test_source_connection_multihost`, with the body as it came; raises for no status."""

    async def update_multi_host_sources(
        self,
        multihost_id: str,
        update_multi_host_sources_request_inner: Sequence[UpdateMultiHostSourcesRequestInner | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `PATCH /multihosts/{multihostId}`.

        Needs the scope `idn:multihosts-admin:manage` and the token of a user.
        """

    async def update_multi_host_sources_with_http_info(
        self,
        multihost_id: str,
        update_multi_host_sources_request_inner: Sequence[UpdateMultiHostSourcesRequestInner | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`update_multi_host_sources`, with status and headers."""

    async def update_multi_host_sources_without_preload_content(
        self,
        multihost_id: str,
        update_multi_host_sources_request_inner: Sequence[UpdateMultiHostSourcesRequestInner | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`update_multi_host_sources`, with the body as it came; raises for no status."""
