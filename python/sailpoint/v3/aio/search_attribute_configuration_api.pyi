# Generated from schema/.
"""Search attribute configuration api: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import JsonObject, ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v3.models._search_attribute_configuration import SearchAttributeConfig
from sailpoint.v3.models._shared import JsonPatchOperation

__all__ = ["SearchAttributeConfigurationApi"]

class SearchAttributeConfigurationApi(Api):
    """Search attribute configuration api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def create_search_attribute_config(
        self,
        search_attribute_config: SearchAttributeConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Send `POST /accounts/search-attribute-config`.

        Requires the scope `idn:account-config:manage` and the token of a user.
        """

    async def create_search_attribute_config_with_http_info(
        self,
        search_attribute_config: SearchAttributeConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """Like `create_search_attribute_config`, but also returns status and headers."""

    async def create_search_attribute_config_without_preload_content(
        self,
        search_attribute_config: SearchAttributeConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_search_attribute_config`, but returns any status, and the body as bytes."""

    async def delete_search_attribute_config(
        self,
        name: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /accounts/search-attribute-config/{name}`.

        Requires the scope `idn:account-config:manage` and the token of a user.
        """

    async def delete_search_attribute_config_with_http_info(
        self,
        name: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_search_attribute_config`, but also returns status and headers."""

    async def delete_search_attribute_config_without_preload_content(
        self,
        name: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_search_attribute_config`, but returns any status, and the body as bytes."""

    async def get_search_attribute_config(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[SearchAttributeConfig]:
        """Send `GET /accounts/search-attribute-config`.

        Requires one of the scopes `idn:account-config:read`, `idn:account-config:manage` and the token of a user.
        """

    async def get_search_attribute_config_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[SearchAttributeConfig]]:
        """Like `get_search_attribute_config`, but also returns status and headers."""

    async def get_search_attribute_config_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_search_attribute_config`, but returns any status, and the body as bytes."""

    async def get_single_search_attribute_config(
        self,
        name: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[SearchAttributeConfig] | None:
        """Send `GET /accounts/search-attribute-config/{name}`.

        Requires one of the scopes `idn:account-config:read`, `idn:account-config:manage` and the token of a user.
        """

    async def get_single_search_attribute_config_with_http_info(
        self,
        name: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[SearchAttributeConfig] | None]:
        """Like `get_single_search_attribute_config`, but also returns status and headers."""

    async def get_single_search_attribute_config_without_preload_content(
        self,
        name: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_single_search_attribute_config`, but returns any status, and the body as bytes."""

    async def patch_search_attribute_config(
        self,
        name: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> SearchAttributeConfig:
        """Send `PATCH /accounts/search-attribute-config/{name}`.

        Requires the scope `idn:account-config:manage` and the token of a user.
        """

    async def patch_search_attribute_config_with_http_info(
        self,
        name: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SearchAttributeConfig]:
        """Like `patch_search_attribute_config`, but also returns status and headers."""

    async def patch_search_attribute_config_without_preload_content(
        self,
        name: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `patch_search_attribute_config`, but returns any status, and the body as bytes."""
