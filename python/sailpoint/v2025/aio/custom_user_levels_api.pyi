# Generated from schema/.
"""Custom user levels api: the operations of this family."""

from collections.abc import Mapping
from typing import Any, Literal, overload

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2025.models._custom_user_levels import AuthUserLevelsIdentityCount, AuthUserSlimResponse, HierarchicalRightSet, UserLevelPublishSummary, UserLevelRequest, UserLevelSummaryDTO
from sailpoint.v2025.models._shared import JsonPatch

__all__ = ["CustomUserLevelsApi"]

class CustomUserLevelsApi(Api):
    """Custom user levels api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    @overload
    async def create_custom_user_level(
        self,
        user_level_request: UserLevelRequest | Mapping[str, Any],
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
    ) -> UserLevelSummaryDTO:
        """Send `POST /authorization/custom-user-levels`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:user-level:manage` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    @overload
    async def create_custom_user_level(
        self,
        x_sail_point_experimental: str | None,
        user_level_request: UserLevelRequest | Mapping[str, Any],
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
    ) -> UserLevelSummaryDTO: ...
    @overload
    async def create_custom_user_level_with_http_info(
        self,
        user_level_request: UserLevelRequest | Mapping[str, Any],
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
    ) -> ApiResponse[UserLevelSummaryDTO]:
        """Like `create_custom_user_level`, but also returns status and headers."""

    @overload
    async def create_custom_user_level_with_http_info(
        self,
        x_sail_point_experimental: str | None,
        user_level_request: UserLevelRequest | Mapping[str, Any],
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
    ) -> ApiResponse[UserLevelSummaryDTO]: ...
    @overload
    async def create_custom_user_level_without_preload_content(
        self,
        user_level_request: UserLevelRequest | Mapping[str, Any],
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
        """Like `create_custom_user_level`, but returns any status, and the body as bytes."""

    @overload
    async def create_custom_user_level_without_preload_content(
        self,
        x_sail_point_experimental: str | None,
        user_level_request: UserLevelRequest | Mapping[str, Any],
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
    async def delete_user_level(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /authorization/custom-user-levels/{id}`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:user-level:manage` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def delete_user_level_with_http_info(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_user_level`, but also returns status and headers."""

    async def delete_user_level_without_preload_content(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_user_level`, but returns any status, and the body as bytes."""

    async def get_user_level(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> UserLevelSummaryDTO:
        """Send `GET /authorization/custom-user-levels/{id}`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:user-level:manage` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_user_level_with_http_info(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[UserLevelSummaryDTO]:
        """Like `get_user_level`, but also returns status and headers."""

    async def get_user_level_without_preload_content(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_user_level`, but returns any status, and the body as bytes."""

    async def list_all_authorization_right_sets(
        self,
        filters: str | None = ...,
        sorters: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[HierarchicalRightSet]:
        """Send `GET /authorization/authorization-assignable-right-sets`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:user-level:manage` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def list_all_authorization_right_sets_with_http_info(
        self,
        filters: str | None = ...,
        sorters: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[HierarchicalRightSet]]:
        """Like `list_all_authorization_right_sets`, but also returns status and headers."""

    async def list_all_authorization_right_sets_without_preload_content(
        self,
        filters: str | None = ...,
        sorters: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_all_authorization_right_sets`, but returns any status, and the body as bytes."""

    async def list_user_level_identities(
        self,
        id: str | None,
        count: bool | None = ...,
        sorters: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[AuthUserSlimResponse]:
        """Send `GET /authorization/user-levels/{id}/identities`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `idn:user-level:read`, `idn:user-level:manage` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def list_user_level_identities_with_http_info(
        self,
        id: str | None,
        count: bool | None = ...,
        sorters: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[AuthUserSlimResponse]]:
        """Like `list_user_level_identities`, but also returns status and headers."""

    async def list_user_level_identities_without_preload_content(
        self,
        id: str | None,
        count: bool | None = ...,
        sorters: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_user_level_identities`, but returns any status, and the body as bytes."""

    async def list_user_levels(
        self,
        detail_level: Literal["FULL", "SLIM"] | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[UserLevelSummaryDTO]:
        """Send `GET /authorization/custom-user-levels`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:user-level:manage` and the token of a user.

        `detail_level`: One of FULL, SLIM.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def list_user_levels_with_http_info(
        self,
        detail_level: Literal["FULL", "SLIM"] | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[UserLevelSummaryDTO]]:
        """Like `list_user_levels`, but also returns status and headers."""

    async def list_user_levels_without_preload_content(
        self,
        detail_level: Literal["FULL", "SLIM"] | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_user_levels`, but returns any status, and the body as bytes."""

    async def publish_custom_user_level(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> UserLevelPublishSummary:
        """Send `POST /authorization/custom-user-levels/{id}/publish`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:user-level:manage` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def publish_custom_user_level_with_http_info(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[UserLevelPublishSummary]:
        """Like `publish_custom_user_level`, but also returns status and headers."""

    async def publish_custom_user_level_without_preload_content(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `publish_custom_user_level`, but returns any status, and the body as bytes."""

    async def show_user_level_counts(
        self,
        request_body: list[str] | tuple[str, ...],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[AuthUserLevelsIdentityCount]:
        """Send `POST /authorization/user-levels/get-identity-count`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `idn:user-level:read`, `idn:user-level:manage` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def show_user_level_counts_with_http_info(
        self,
        request_body: list[str] | tuple[str, ...],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[AuthUserLevelsIdentityCount]]:
        """Like `show_user_level_counts`, but also returns status and headers."""

    async def show_user_level_counts_without_preload_content(
        self,
        request_body: list[str] | tuple[str, ...],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `show_user_level_counts`, but returns any status, and the body as bytes."""

    async def update_user_level(
        self,
        id: str | None,
        json_patch: JsonPatch | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> UserLevelSummaryDTO:
        """Send `PATCH /authorization/custom-user-levels/{id}`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:user-level:manage` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def update_user_level_with_http_info(
        self,
        id: str | None,
        json_patch: JsonPatch | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[UserLevelSummaryDTO]:
        """Like `update_user_level`, but also returns status and headers."""

    async def update_user_level_without_preload_content(
        self,
        id: str | None,
        json_patch: JsonPatch | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_user_level`, but returns any status, and the body as bytes."""
