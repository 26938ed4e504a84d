# Generated from schema/.
"""IAI common access api: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import JsonObject, ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.beta.models._iai_common_access import CommonAccessIDStatus, CommonAccessItemRequest, CommonAccessItemResponse, CommonAccessResponse

__all__ = ["IAICommonAccessApi"]

class IAICommonAccessApi(Api):
    """IAI common access api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def create_common_access(
        self,
        common_access_item_request: CommonAccessItemRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> CommonAccessItemResponse:
        """Send `POST /common-access`.

        Requires the scope `iai:access-modeling:manage`.
        """

    def create_common_access_with_http_info(
        self,
        common_access_item_request: CommonAccessItemRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[CommonAccessItemResponse]:
        """Like `create_common_access`, but also returns status and headers."""

    def create_common_access_without_preload_content(
        self,
        common_access_item_request: CommonAccessItemRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_common_access`, but returns any status, and the body as bytes."""

    def get_common_access(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[CommonAccessResponse]:
        """Send `GET /common-access`.

        Requires one of the scopes `iai:access-modeling:read`, `iai:access-modeling:manage`.
        """

    def get_common_access_with_http_info(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[CommonAccessResponse]]:
        """Like `get_common_access`, but also returns status and headers."""

    def get_common_access_without_preload_content(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_common_access`, but returns any status, and the body as bytes."""

    def update_common_access_status_in_bulk(
        self,
        common_access_id_status: Sequence[CommonAccessIDStatus | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Send `POST /common-access/update-status`.

        Requires the scope `iai:access-modeling:manage`.
        """

    def update_common_access_status_in_bulk_with_http_info(
        self,
        common_access_id_status: Sequence[CommonAccessIDStatus | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """Like `update_common_access_status_in_bulk`, but also returns status and headers."""

    def update_common_access_status_in_bulk_without_preload_content(
        self,
        common_access_id_status: Sequence[CommonAccessIDStatus | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_common_access_status_in_bulk`, but returns any status, and the body as bytes."""
