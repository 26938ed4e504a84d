# Generated from schema/.
"""Identity attributes api: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.beta.models._identity_attributes import IdentityAttribute, IdentityAttributeNames

__all__ = ["IdentityAttributesApi"]

class IdentityAttributesApi(Api):
    """Identity attributes api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def create_identity_attribute(
        self,
        identity_attribute: IdentityAttribute | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> IdentityAttribute:
        """Send `POST /identity-attributes`.

        Requires the scope `idn:identity-profile-attribute:manage` and the token of a user.
        """

    async def create_identity_attribute_with_http_info(
        self,
        identity_attribute: IdentityAttribute | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[IdentityAttribute]:
        """Like `create_identity_attribute`, but also returns status and headers."""

    async def create_identity_attribute_without_preload_content(
        self,
        identity_attribute: IdentityAttribute | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_identity_attribute`, but returns any status, and the body as bytes."""

    async def delete_identity_attribute(
        self,
        name: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /identity-attributes/{name}`.

        Requires the scope `idn:identity-profile-attribute:manage` and the token of a user.
        """

    async def delete_identity_attribute_with_http_info(
        self,
        name: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_identity_attribute`, but also returns status and headers."""

    async def delete_identity_attribute_without_preload_content(
        self,
        name: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_identity_attribute`, but returns any status, and the body as bytes."""

    async def delete_identity_attributes_in_bulk(
        self,
        identity_attribute_names: IdentityAttributeNames | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /identity-attributes/bulk-delete`.

        Requires the scope `idn:identity-profile-attribute:manage` and the token of a user.
        """

    async def delete_identity_attributes_in_bulk_with_http_info(
        self,
        identity_attribute_names: IdentityAttributeNames | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_identity_attributes_in_bulk`, but also returns status and headers."""

    async def delete_identity_attributes_in_bulk_without_preload_content(
        self,
        identity_attribute_names: IdentityAttributeNames | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_identity_attributes_in_bulk`, but returns any status, and the body as bytes."""

    async def get_identity_attribute(
        self,
        name: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> IdentityAttribute:
        """Send `GET /identity-attributes/{name}`.

        Requires one of the scopes `idn:identity-profile-attribute:read`, `idn:identity-profile-attribute:manage`.
        """

    async def get_identity_attribute_with_http_info(
        self,
        name: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[IdentityAttribute]:
        """Like `get_identity_attribute`, but also returns status and headers."""

    async def get_identity_attribute_without_preload_content(
        self,
        name: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_identity_attribute`, but returns any status, and the body as bytes."""

    async def list_identity_attributes(
        self,
        include_system: bool | None = ...,
        include_silent: bool | None = ...,
        searchable_only: bool | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[IdentityAttribute]:
        """Send `GET /identity-attributes`.

        Requires one of the scopes `idn:identity-profile-attribute:read`, `idn:identity-profile-attribute:manage`.

        `include_system`: By default False.

        `include_silent`: By default False.

        `searchable_only`: By default False.
        """

    async def list_identity_attributes_with_http_info(
        self,
        include_system: bool | None = ...,
        include_silent: bool | None = ...,
        searchable_only: bool | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[IdentityAttribute]]:
        """Like `list_identity_attributes`, but also returns status and headers."""

    async def list_identity_attributes_without_preload_content(
        self,
        include_system: bool | None = ...,
        include_silent: bool | None = ...,
        searchable_only: bool | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_identity_attributes`, but returns any status, and the body as bytes."""

    async def put_identity_attribute(
        self,
        name: str | None,
        identity_attribute: IdentityAttribute | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> IdentityAttribute:
        """Send `PUT /identity-attributes/{name}`.

        Requires the scope `idn:identity-profile-attribute:manage` and the token of a user.
        """

    async def put_identity_attribute_with_http_info(
        self,
        name: str | None,
        identity_attribute: IdentityAttribute | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[IdentityAttribute]:
        """Like `put_identity_attribute`, but also returns status and headers."""

    async def put_identity_attribute_without_preload_content(
        self,
        name: str | None,
        identity_attribute: IdentityAttribute | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `put_identity_attribute`, but returns any status, and the body as bytes."""
