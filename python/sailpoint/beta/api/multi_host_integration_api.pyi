# Generated from schema/.
"""Multi host integration api: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.beta.models._multi_host_integration import MultiHostIntegrationTemplateType, MultiHostIntegrations, MultiHostIntegrationsAggScheduleUpdate, MultiHostIntegrationsCreate, MultiHostIntegrationsCreateSources, MultiHostSources, SourceCreationErrors, TestSourceConnectionMultihost200Response, UpdateMultiHostSourcesRequestInner

__all__ = ["MultiHostIntegrationApi"]

class MultiHostIntegrationApi(Api):
    """Multi host integration api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def create_multi_host_integration(
        self,
        multi_host_integrations_create: MultiHostIntegrationsCreate | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> MultiHostIntegrations:
        """Send `POST /multihosts`.

        Requires one of the scopes `idn:sources:manage`, `idn:multihosts-admin:manage`.
        """

    def create_multi_host_integration_with_http_info(
        self,
        multi_host_integrations_create: MultiHostIntegrationsCreate | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[MultiHostIntegrations]:
        """Like `create_multi_host_integration`, but also returns status and headers."""

    def create_multi_host_integration_without_preload_content(
        self,
        multi_host_integrations_create: MultiHostIntegrationsCreate | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_multi_host_integration`, but returns any status, and the body as bytes."""

    def create_sources_within_multi_host(
        self,
        multihost_id: str | None,
        multi_host_integrations_create_sources: Sequence[MultiHostIntegrationsCreateSources | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `POST /multihosts/{multihostId}`.

        Requires one of the scopes `idn:sources:manage`, `idn:multihosts-admin:manage`.
        """

    def create_sources_within_multi_host_with_http_info(
        self,
        multihost_id: str | None,
        multi_host_integrations_create_sources: Sequence[MultiHostIntegrationsCreateSources | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `create_sources_within_multi_host`, but also returns status and headers."""

    def create_sources_within_multi_host_without_preload_content(
        self,
        multihost_id: str | None,
        multi_host_integrations_create_sources: Sequence[MultiHostIntegrationsCreateSources | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_sources_within_multi_host`, but returns any status, and the body as bytes."""

    def delete_multi_host(
        self,
        multihost_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /multihosts/{multihostId}`.

        Requires one of the scopes `idn:sources:manage`, `idn:multihosts-admin:manage`.
        """

    def delete_multi_host_with_http_info(
        self,
        multihost_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_multi_host`, but also returns status and headers."""

    def delete_multi_host_without_preload_content(
        self,
        multihost_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_multi_host`, but returns any status, and the body as bytes."""

    def get_acct_aggregation_groups(
        self,
        multihost_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> MultiHostIntegrationsAggScheduleUpdate:
        """Send `GET /multihosts/{multihostId}/acctAggregationGroups`.

        Requires the scope `idn:multihosts-admin:manage` and the token of a user.
        """

    def get_acct_aggregation_groups_with_http_info(
        self,
        multihost_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[MultiHostIntegrationsAggScheduleUpdate]:
        """Like `get_acct_aggregation_groups`, but also returns status and headers."""

    def get_acct_aggregation_groups_without_preload_content(
        self,
        multihost_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_acct_aggregation_groups`, but returns any status, and the body as bytes."""

    def get_entitlement_aggregation_groups(
        self,
        multi_host_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> MultiHostIntegrationsAggScheduleUpdate:
        """Send `GET /multihosts/{multiHostId}/entitlementAggregationGroups`.

        Requires the scope `idn:multihosts-admin:manage` and the token of a user.
        """

    def get_entitlement_aggregation_groups_with_http_info(
        self,
        multi_host_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[MultiHostIntegrationsAggScheduleUpdate]:
        """Like `get_entitlement_aggregation_groups`, but also returns status and headers."""

    def get_entitlement_aggregation_groups_without_preload_content(
        self,
        multi_host_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_entitlement_aggregation_groups`, but returns any status, and the body as bytes."""

    def get_multi_host_integrations(
        self,
        multihost_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> MultiHostIntegrations:
        """Send `GET /multihosts/{multihostId}`.

        Requires one of the scopes `idn:sources:read`, `idn:multihosts-admin:manage`.
        """

    def get_multi_host_integrations_with_http_info(
        self,
        multihost_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[MultiHostIntegrations]:
        """Like `get_multi_host_integrations`, but also returns status and headers."""

    def get_multi_host_integrations_without_preload_content(
        self,
        multihost_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_multi_host_integrations`, but returns any status, and the body as bytes."""

    def get_multi_host_integrations_list(
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

        Requires one of the scopes `idn:sources:read`, `idn:multihosts-admin:manage`.
        """

    def get_multi_host_integrations_list_with_http_info(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        count: bool | None = ...,
        for_subadmin: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[MultiHostIntegrations]]:
        """Like `get_multi_host_integrations_list`, but also returns status and headers."""

    def get_multi_host_integrations_list_without_preload_content(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        count: bool | None = ...,
        for_subadmin: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_multi_host_integrations_list`, but returns any status, and the body as bytes."""

    def get_multi_host_source_creation_errors(
        self,
        multi_host_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[SourceCreationErrors]:
        """Send `GET /multihosts/{multiHostId}/sources/errors`.

        Requires one of the scopes `idn:sources:read`, `idn:multihosts-admin:manage`.
        """

    def get_multi_host_source_creation_errors_with_http_info(
        self,
        multi_host_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[SourceCreationErrors]]:
        """Like `get_multi_host_source_creation_errors`, but also returns status and headers."""

    def get_multi_host_source_creation_errors_without_preload_content(
        self,
        multi_host_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_multi_host_source_creation_errors`, but returns any status, and the body as bytes."""

    def get_multihost_integration_types(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[MultiHostIntegrationTemplateType]:
        """Send `GET /multihosts/types`.

        Requires one of the scopes `idn:sources:read`, `idn:multihosts-admin:manage`.
        """

    def get_multihost_integration_types_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[MultiHostIntegrationTemplateType]]:
        """Like `get_multihost_integration_types`, but also returns status and headers."""

    def get_multihost_integration_types_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_multihost_integration_types`, but returns any status, and the body as bytes."""

    def get_sources_within_multi_host(
        self,
        multihost_id: str | None,
        offset: int | None = ...,
        limit: int | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[MultiHostSources]:
        """Send `GET /multihosts/{multihostId}/sources`.

        Requires one of the scopes `idn:sources:read`, `idn:multihosts-admin:manage`.
        """

    def get_sources_within_multi_host_with_http_info(
        self,
        multihost_id: str | None,
        offset: int | None = ...,
        limit: int | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[MultiHostSources]]:
        """Like `get_sources_within_multi_host`, but also returns status and headers."""

    def get_sources_within_multi_host_without_preload_content(
        self,
        multihost_id: str | None,
        offset: int | None = ...,
        limit: int | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_sources_within_multi_host`, but returns any status, and the body as bytes."""

    def test_connection_multi_host_sources(
        self,
        multihost_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `POST /multihosts/{multihostId}/sources/testConnection`.

        Requires the scope `idn:multihosts-admin:manage` and the token of a user.
        """

    def test_connection_multi_host_sources_with_http_info(
        self,
        multihost_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `test_connection_multi_host_sources`, but also returns status and headers."""

    def test_connection_multi_host_sources_without_preload_content(
        self,
        multihost_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `test_connection_multi_host_sources`, but returns any status, and the body as bytes."""

    def test_source_connection_multihost(
        self,
        multihost_id: str | None,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> TestSourceConnectionMultihost200Response:
        """Send `GET /multihosts/{multihostId}/sources/{sourceId}/testConnection`.

        Requires one of the scopes `idn:sources:read`, `idn:multihosts-admin:manage`.
        """

    def test_source_connection_multihost_with_http_info(
        self,
        multihost_id: str | None,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TestSourceConnectionMultihost200Response]:
        """Like `test_source_connection_multihost`, but also returns status and headers."""

    def test_source_connection_multihost_without_preload_content(
        self,
        multihost_id: str | None,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `test_source_connection_multihost`, but returns any status, and the body as bytes."""

    def update_multi_host_sources(
        self,
        multihost_id: str | None,
        update_multi_host_sources_request_inner: Sequence[UpdateMultiHostSourcesRequestInner | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `PATCH /multihosts/{multihostId}`.

        Requires the scope `idn:multihosts-admin:manage` and the token of a user.
        """

    def update_multi_host_sources_with_http_info(
        self,
        multihost_id: str | None,
        update_multi_host_sources_request_inner: Sequence[UpdateMultiHostSourcesRequestInner | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `update_multi_host_sources`, but also returns status and headers."""

    def update_multi_host_sources_without_preload_content(
        self,
        multihost_id: str | None,
        update_multi_host_sources_request_inner: Sequence[UpdateMultiHostSourcesRequestInner | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_multi_host_sources`, but returns any status, and the body as bytes."""
