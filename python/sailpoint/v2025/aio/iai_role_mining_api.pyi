# Generated from schema/.
"""IAI role mining api: the operations of this family."""

from collections.abc import Mapping, Sequence
from os import PathLike
from pathlib import Path
from typing import Any, overload

from typing_extensions import Unpack

from sailpoint._containers import JsonObject, ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2025.models._iai_role_mining import JsonPatchOperationRoleMining, RoleMiningEntitlement, RoleMiningIdentity, RoleMiningPotentialRole, RoleMiningPotentialRoleApplication, RoleMiningPotentialRoleEditEntitlements, RoleMiningPotentialRoleEntitlements, RoleMiningPotentialRoleExportRequest, RoleMiningPotentialRoleExportResponse, RoleMiningPotentialRoleProvisionRequest, RoleMiningPotentialRoleSourceUsage, RoleMiningPotentialRoleSummary, RoleMiningSessionDraftRoleDto, RoleMiningSessionDto, RoleMiningSessionResponse, RoleMiningSessionStatus
from sailpoint.v2025.models._shared import JsonPatchOperation

__all__ = ["IAIRoleMiningApi"]

class IAIRoleMiningApi(Api):
    """IAI role mining api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def create_potential_role_provision_request(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        min_entitlement_popularity: int | None = ...,
        include_common_access: bool | None = ...,
        role_mining_potential_role_provision_request: RoleMiningPotentialRoleProvisionRequest | Mapping[str, Any] | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RoleMiningPotentialRoleSummary:
        """Send `POST /role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/provision`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `iai:access-modeling:manage`.

        `min_entitlement_popularity`: By default 0.

        `include_common_access`: By default True.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def create_potential_role_provision_request_with_http_info(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        min_entitlement_popularity: int | None = ...,
        include_common_access: bool | None = ...,
        role_mining_potential_role_provision_request: RoleMiningPotentialRoleProvisionRequest | Mapping[str, Any] | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[RoleMiningPotentialRoleSummary]:
        """Like `create_potential_role_provision_request`, but also returns status and headers."""

    async def create_potential_role_provision_request_without_preload_content(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        min_entitlement_popularity: int | None = ...,
        include_common_access: bool | None = ...,
        role_mining_potential_role_provision_request: RoleMiningPotentialRoleProvisionRequest | Mapping[str, Any] | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_potential_role_provision_request`, but returns any status, and the body as bytes."""

    @overload
    async def create_role_mining_sessions(
        self,
        role_mining_session_dto: RoleMiningSessionDto | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
    ) -> RoleMiningSessionResponse:
        """Send `POST /role-mining-sessions`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `iai:access-modeling:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    @overload
    async def create_role_mining_sessions(
        self,
        x_sail_point_experimental: str | None,
        role_mining_session_dto: RoleMiningSessionDto | Mapping[str, Any],
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
    ) -> RoleMiningSessionResponse: ...
    @overload
    async def create_role_mining_sessions_with_http_info(
        self,
        role_mining_session_dto: RoleMiningSessionDto | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
    ) -> ApiResponse[RoleMiningSessionResponse]:
        """Like `create_role_mining_sessions`, but also returns status and headers."""

    @overload
    async def create_role_mining_sessions_with_http_info(
        self,
        x_sail_point_experimental: str | None,
        role_mining_session_dto: RoleMiningSessionDto | Mapping[str, Any],
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
    ) -> ApiResponse[RoleMiningSessionResponse]: ...
    @overload
    async def create_role_mining_sessions_without_preload_content(
        self,
        role_mining_session_dto: RoleMiningSessionDto | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
    ) -> RawResponse:
        """Like `create_role_mining_sessions`, but returns any status, and the body as bytes."""

    @overload
    async def create_role_mining_sessions_without_preload_content(
        self,
        x_sail_point_experimental: str | None,
        role_mining_session_dto: RoleMiningSessionDto | Mapping[str, Any],
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
    ) -> RawResponse: ...
    @overload
    async def download_role_mining_potential_role_zip(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        export_id: str | None,
        x_sail_point_experimental: str | None = ...,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
        _download_to: None = ...,
    ) -> bytes:
        """Send `GET
        /role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/export-async/{exportId}/download`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `iai:access-modeling:read`, `iai:access-modeling:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    @overload
    async def download_role_mining_potential_role_zip(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        export_id: str | None,
        x_sail_point_experimental: str | None = ...,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
        _download_to: str | PathLike[str],
    ) -> Path: ...
    @overload
    async def download_role_mining_potential_role_zip_with_http_info(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        export_id: str | None,
        x_sail_point_experimental: str | None = ...,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
        _download_to: None = ...,
    ) -> ApiResponse[bytes]:
        """Like `download_role_mining_potential_role_zip`, but also returns status and headers."""

    @overload
    async def download_role_mining_potential_role_zip_with_http_info(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        export_id: str | None,
        x_sail_point_experimental: str | None = ...,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
        _download_to: str | PathLike[str],
    ) -> ApiResponse[Path]: ...
    async def download_role_mining_potential_role_zip_without_preload_content(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        export_id: str | None,
        x_sail_point_experimental: str | None = ...,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
        _download_to: str | PathLike[str] | None = ...,
    ) -> RawResponse:
        """Like `download_role_mining_potential_role_zip`, but returns any status, and the body as bytes."""

    @overload
    async def export_role_mining_potential_role(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        x_sail_point_experimental: str | None = ...,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
        _download_to: None = ...,
    ) -> bytes:
        """Send `GET /role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/export`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `iai:access-modeling:read`, `iai:access-modeling:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    @overload
    async def export_role_mining_potential_role(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        x_sail_point_experimental: str | None = ...,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
        _download_to: str | PathLike[str],
    ) -> Path: ...
    @overload
    async def export_role_mining_potential_role_with_http_info(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        x_sail_point_experimental: str | None = ...,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
        _download_to: None = ...,
    ) -> ApiResponse[bytes]:
        """Like `export_role_mining_potential_role`, but also returns status and headers."""

    @overload
    async def export_role_mining_potential_role_with_http_info(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        x_sail_point_experimental: str | None = ...,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
        _download_to: str | PathLike[str],
    ) -> ApiResponse[Path]: ...
    async def export_role_mining_potential_role_without_preload_content(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        x_sail_point_experimental: str | None = ...,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
        _download_to: str | PathLike[str] | None = ...,
    ) -> RawResponse:
        """Like `export_role_mining_potential_role`, but returns any status, and the body as bytes."""

    async def export_role_mining_potential_role_async(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        role_mining_potential_role_export_request: RoleMiningPotentialRoleExportRequest | Mapping[str, Any] | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RoleMiningPotentialRoleExportResponse:
        """Send `POST /role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/export-async`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `iai:access-modeling:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def export_role_mining_potential_role_async_with_http_info(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        role_mining_potential_role_export_request: RoleMiningPotentialRoleExportRequest | Mapping[str, Any] | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[RoleMiningPotentialRoleExportResponse]:
        """Like `export_role_mining_potential_role_async`, but also returns status and headers."""

    async def export_role_mining_potential_role_async_without_preload_content(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        role_mining_potential_role_export_request: RoleMiningPotentialRoleExportRequest | Mapping[str, Any] | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `export_role_mining_potential_role_async`, but returns any status, and the body as bytes."""

    async def export_role_mining_potential_role_status(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        export_id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RoleMiningPotentialRoleExportResponse:
        """Send `GET /role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/export-async/{exportId}`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `iai:access-modeling:read`, `iai:access-modeling:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def export_role_mining_potential_role_status_with_http_info(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        export_id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[RoleMiningPotentialRoleExportResponse]:
        """Like `export_role_mining_potential_role_status`, but also returns status and headers."""

    async def export_role_mining_potential_role_status_without_preload_content(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        export_id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `export_role_mining_potential_role_status`, but returns any status, and the body as bytes."""

    async def get_all_potential_role_summaries(
        self,
        sorters: str | None = ...,
        filters: str | None = ...,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[RoleMiningPotentialRoleSummary]:
        """Send `GET /role-mining-potential-roles`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `iai:access-modeling:read`, `iai:access-modeling:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_all_potential_role_summaries_with_http_info(
        self,
        sorters: str | None = ...,
        filters: str | None = ...,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[RoleMiningPotentialRoleSummary]]:
        """Like `get_all_potential_role_summaries`, but also returns status and headers."""

    async def get_all_potential_role_summaries_without_preload_content(
        self,
        sorters: str | None = ...,
        filters: str | None = ...,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_all_potential_role_summaries`, but returns any status, and the body as bytes."""

    async def get_entitlement_distribution_potential_role(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        include_common_access: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> dict[str, int]:
        """Send `GET
        /role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/entitlement-popularity-distribution`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `iai:access-modeling:read`, `iai:access-modeling:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_entitlement_distribution_potential_role_with_http_info(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        include_common_access: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[dict[str, int]]:
        """Like `get_entitlement_distribution_potential_role`, but also returns status and headers."""

    async def get_entitlement_distribution_potential_role_without_preload_content(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        include_common_access: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_entitlement_distribution_potential_role`, but returns any status, and the body as bytes."""

    async def get_entitlements_potential_role(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        include_common_access: bool | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[RoleMiningEntitlement]:
        """Send `GET /role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/entitlement-popularities`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `iai:access-modeling:read`, `iai:access-modeling:manage`.

        `include_common_access`: By default True.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_entitlements_potential_role_with_http_info(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        include_common_access: bool | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[RoleMiningEntitlement]]:
        """Like `get_entitlements_potential_role`, but also returns status and headers."""

    async def get_entitlements_potential_role_without_preload_content(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        include_common_access: bool | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_entitlements_potential_role`, but returns any status, and the body as bytes."""

    async def get_excluded_entitlements_potential_role(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        sorters: str | None = ...,
        filters: str | None = ...,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[RoleMiningEntitlement]:
        """Send `GET /role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/excluded-entitlements`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `iai:access-modeling:read`, `iai:access-modeling:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_excluded_entitlements_potential_role_with_http_info(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        sorters: str | None = ...,
        filters: str | None = ...,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[RoleMiningEntitlement]]:
        """Like `get_excluded_entitlements_potential_role`, but also returns status and headers."""

    async def get_excluded_entitlements_potential_role_without_preload_content(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        sorters: str | None = ...,
        filters: str | None = ...,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_excluded_entitlements_potential_role`, but returns any status, and the body as bytes."""

    async def get_identities_potential_role(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        sorters: str | None = ...,
        filters: str | None = ...,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[RoleMiningIdentity]:
        """Send `GET /role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/identities`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `iai:access-modeling:read`, `iai:access-modeling:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_identities_potential_role_with_http_info(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        sorters: str | None = ...,
        filters: str | None = ...,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[RoleMiningIdentity]]:
        """Like `get_identities_potential_role`, but also returns status and headers."""

    async def get_identities_potential_role_without_preload_content(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        sorters: str | None = ...,
        filters: str | None = ...,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_identities_potential_role`, but returns any status, and the body as bytes."""

    async def get_potential_role(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RoleMiningPotentialRole:
        """Send `GET /role-mining-sessions/{sessionId}/potential-role-summaries/{potentialRoleId}`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `iai:access-modeling:read`, `iai:access-modeling:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_potential_role_with_http_info(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[RoleMiningPotentialRole]:
        """Like `get_potential_role`, but also returns status and headers."""

    async def get_potential_role_without_preload_content(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_potential_role`, but returns any status, and the body as bytes."""

    async def get_potential_role_applications(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        filters: str | None = ...,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[RoleMiningPotentialRoleApplication]:
        """Send `GET /role-mining-sessions/{sessionId}/potential-role-summaries/{potentialRoleId}/applications`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `iai:access-modeling:read`, `iai:access-modeling:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_potential_role_applications_with_http_info(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        filters: str | None = ...,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[RoleMiningPotentialRoleApplication]]:
        """Like `get_potential_role_applications`, but also returns status and headers."""

    async def get_potential_role_applications_without_preload_content(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        filters: str | None = ...,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_potential_role_applications`, but returns any status, and the body as bytes."""

    async def get_potential_role_entitlements(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        filters: str | None = ...,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[RoleMiningPotentialRoleEntitlements]:
        """Send `GET /role-mining-sessions/{sessionId}/potential-role-summaries/{potentialRoleId}/entitlements`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `iai:access-modeling:read`, `iai:access-modeling:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_potential_role_entitlements_with_http_info(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        filters: str | None = ...,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[RoleMiningPotentialRoleEntitlements]]:
        """Like `get_potential_role_entitlements`, but also returns status and headers."""

    async def get_potential_role_entitlements_without_preload_content(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        filters: str | None = ...,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_potential_role_entitlements`, but returns any status, and the body as bytes."""

    async def get_potential_role_source_identity_usage(
        self,
        potential_role_id: str | None,
        source_id: str | None,
        sorters: str | None = ...,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[RoleMiningPotentialRoleSourceUsage]:
        """Send `GET /role-mining-potential-roles/{potentialRoleId}/sources/{sourceId}/identityUsage`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `iai:access-modeling:read`, `iai:access-modeling:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_potential_role_source_identity_usage_with_http_info(
        self,
        potential_role_id: str | None,
        source_id: str | None,
        sorters: str | None = ...,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[RoleMiningPotentialRoleSourceUsage]]:
        """Like `get_potential_role_source_identity_usage`, but also returns status and headers."""

    async def get_potential_role_source_identity_usage_without_preload_content(
        self,
        potential_role_id: str | None,
        source_id: str | None,
        sorters: str | None = ...,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_potential_role_source_identity_usage`, but returns any status, and the body as bytes."""

    async def get_potential_role_summaries(
        self,
        session_id: str | None,
        sorters: str | None = ...,
        filters: str | None = ...,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[RoleMiningPotentialRoleSummary]:
        """Send `GET /role-mining-sessions/{sessionId}/potential-role-summaries`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `iai:access-modeling:read`, `iai:access-modeling:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_potential_role_summaries_with_http_info(
        self,
        session_id: str | None,
        sorters: str | None = ...,
        filters: str | None = ...,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[RoleMiningPotentialRoleSummary]]:
        """Like `get_potential_role_summaries`, but also returns status and headers."""

    async def get_potential_role_summaries_without_preload_content(
        self,
        session_id: str | None,
        sorters: str | None = ...,
        filters: str | None = ...,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_potential_role_summaries`, but returns any status, and the body as bytes."""

    async def get_role_mining_potential_role(
        self,
        potential_role_id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RoleMiningPotentialRole:
        """Send `GET /role-mining-potential-roles/{potentialRoleId}`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `iai:access-modeling:read`, `iai:access-modeling:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_role_mining_potential_role_with_http_info(
        self,
        potential_role_id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[RoleMiningPotentialRole]:
        """Like `get_role_mining_potential_role`, but also returns status and headers."""

    async def get_role_mining_potential_role_without_preload_content(
        self,
        potential_role_id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_role_mining_potential_role`, but returns any status, and the body as bytes."""

    async def get_role_mining_session(
        self,
        session_id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RoleMiningSessionResponse:
        """Send `GET /role-mining-sessions/{sessionId}`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `iai:access-modeling:read`, `iai:access-modeling:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_role_mining_session_with_http_info(
        self,
        session_id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[RoleMiningSessionResponse]:
        """Like `get_role_mining_session`, but also returns status and headers."""

    async def get_role_mining_session_without_preload_content(
        self,
        session_id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_role_mining_session`, but returns any status, and the body as bytes."""

    async def get_role_mining_session_status(
        self,
        session_id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RoleMiningSessionStatus:
        """Send `GET /role-mining-sessions/{sessionId}/status`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `iai:access-modeling:read`, `iai:access-modeling:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_role_mining_session_status_with_http_info(
        self,
        session_id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[RoleMiningSessionStatus]:
        """Like `get_role_mining_session_status`, but also returns status and headers."""

    async def get_role_mining_session_status_without_preload_content(
        self,
        session_id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_role_mining_session_status`, but returns any status, and the body as bytes."""

    async def get_role_mining_sessions(
        self,
        filters: str | None = ...,
        sorters: str | None = ...,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[RoleMiningSessionDto]:
        """Send `GET /role-mining-sessions`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `iai:access-modeling:read`, `iai:access-modeling:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_role_mining_sessions_with_http_info(
        self,
        filters: str | None = ...,
        sorters: str | None = ...,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[RoleMiningSessionDto]]:
        """Like `get_role_mining_sessions`, but also returns status and headers."""

    async def get_role_mining_sessions_without_preload_content(
        self,
        filters: str | None = ...,
        sorters: str | None = ...,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_role_mining_sessions`, but returns any status, and the body as bytes."""

    async def get_saved_potential_roles(
        self,
        sorters: str | None = ...,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[RoleMiningSessionDraftRoleDto]:
        """Send `GET /role-mining-potential-roles/saved`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `iai:access-modeling:read`, `iai:access-modeling:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_saved_potential_roles_with_http_info(
        self,
        sorters: str | None = ...,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[RoleMiningSessionDraftRoleDto]]:
        """Like `get_saved_potential_roles`, but also returns status and headers."""

    async def get_saved_potential_roles_without_preload_content(
        self,
        sorters: str | None = ...,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_saved_potential_roles`, but returns any status, and the body as bytes."""

    async def patch_potential_role(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        json_patch_operation_role_mining: Sequence[JsonPatchOperationRoleMining | Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Send `PATCH /role-mining-potential-roles/{potentialRoleId}`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `iai:access-modeling:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def patch_potential_role_with_http_info(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        json_patch_operation_role_mining: Sequence[JsonPatchOperationRoleMining | Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """Like `patch_potential_role`, but also returns status and headers."""

    async def patch_potential_role_without_preload_content(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        json_patch_operation_role_mining: Sequence[JsonPatchOperationRoleMining | Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `patch_potential_role`, but returns any status, and the body as bytes."""

    async def patch_potential_role_session(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        json_patch_operation_role_mining: Sequence[JsonPatchOperationRoleMining | Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Send `PATCH /role-mining-sessions/{sessionId}/potential-role-summaries/{potentialRoleId}`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `iai:access-modeling:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def patch_potential_role_session_with_http_info(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        json_patch_operation_role_mining: Sequence[JsonPatchOperationRoleMining | Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """Like `patch_potential_role_session`, but also returns status and headers."""

    async def patch_potential_role_session_without_preload_content(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        json_patch_operation_role_mining: Sequence[JsonPatchOperationRoleMining | Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `patch_potential_role_session`, but returns any status, and the body as bytes."""

    async def patch_role_mining_session(
        self,
        session_id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Send `PATCH /role-mining-sessions/{sessionId}`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `iai:access-modeling:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def patch_role_mining_session_with_http_info(
        self,
        session_id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """Like `patch_role_mining_session`, but also returns status and headers."""

    async def patch_role_mining_session_without_preload_content(
        self,
        session_id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `patch_role_mining_session`, but returns any status, and the body as bytes."""

    async def update_entitlements_potential_role(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        role_mining_potential_role_edit_entitlements: RoleMiningPotentialRoleEditEntitlements | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RoleMiningPotentialRole:
        """Send `POST /role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/edit-entitlements`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `iai:access-modeling:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def update_entitlements_potential_role_with_http_info(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        role_mining_potential_role_edit_entitlements: RoleMiningPotentialRoleEditEntitlements | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[RoleMiningPotentialRole]:
        """Like `update_entitlements_potential_role`, but also returns status and headers."""

    async def update_entitlements_potential_role_without_preload_content(
        self,
        session_id: str | None,
        potential_role_id: str | None,
        role_mining_potential_role_edit_entitlements: RoleMiningPotentialRoleEditEntitlements | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_entitlements_potential_role`, but returns any status, and the body as bytes."""
    patch_potential_role_0 = patch_potential_role
    patch_potential_role_0_with_http_info = patch_potential_role_with_http_info
    patch_potential_role_0_without_preload_content = patch_potential_role_without_preload_content
