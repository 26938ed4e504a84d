# Written by `make stubs` from schema/; change it there.
"""Identity attributes: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models.identity_attribute import IdentityAttribute
from sailpoint.v2024.models.identity_attribute_names import IdentityAttributeNames

__all__ = ["IdentityAttributesApi"]

class IdentityAttributesApi(Api):
    """Identity attributes: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    async def create_identity_attribute(
        self,
        identity_attribute: IdentityAttribute | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> IdentityAttribute:
        """Send `POST /identity-attributes`.

        Needs the scope `idn:identity-profile-attribute:manage` and the token of a user.
        """

    async def create_identity_attribute_with_http_info(
        self,
        identity_attribute: IdentityAttribute | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[IdentityAttribute]:
        """`create_identity_attribute`, with status and headers."""

    async def create_identity_attribute_without_preload_content(
        self,
        identity_attribute: IdentityAttribute | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_identity_attribute`, with the body as it came; raises for no status."""

    async def delete_identity_attribute(
        self,
        name: str,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /identity-attributes/{name}`.

        Needs the scope `idn:identity-profile-attribute:manage` and the token of a user.
        """

    async def delete_identity_attribute_with_http_info(
        self,
        name: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`delete_identity_attribute`, with status and headers."""

    async def delete_identity_attribute_without_preload_content(
        self,
        name: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_identity_attribute`, with the body as it came; raises for no status."""

    async def delete_identity_attributes_in_bulk(
        self,
        identity_attribute_names: IdentityAttributeNames | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /identity-attributes/bulk-delete`.

        Needs the scope `idn:identity-profile-attribute:manage` and the token of a user.
        """

    async def delete_identity_attributes_in_bulk_with_http_info(
        self,
        identity_attribute_names: IdentityAttributeNames | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`delete_identity_attributes_in_bulk`, with status and headers."""

    async def delete_identity_attributes_in_bulk_without_preload_content(
        self,
        identity_attribute_names: IdentityAttributeNames | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_identity_attributes_in_bulk`, with the body as it came; raises for no status."""

    async def get_identity_attribute(
        self,
        name: str,
        **_options: Unpack[_RequestOptions],
    ) -> IdentityAttribute:
        """Send `GET /identity-attributes/{name}`.

        Needs one of the scopes `idn:identity-profile-attribute:read`, `idn:identity-profile-attribute:manage`.
        """

    async def get_identity_attribute_with_http_info(
        self,
        name: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[IdentityAttribute]:
        """`get_identity_attribute`, with status and headers."""

    async def get_identity_attribute_without_preload_content(
        self,
        name: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_identity_attribute`, with the body as it came; raises for no status."""

    async def list_identity_attributes(
        self,
        include_system: bool | None = ...,
        include_silent: bool | None = ...,
        searchable_only: bool | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[IdentityAttribute]:
        """Send `GET /identity-attributes`.

        Needs one of the scopes `idn:identity-profile-attribute:read`, `idn:identity-profile-attribute:manage`.

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
        """`list_identity_attributes`, with status and headers."""

    async def list_identity_attributes_without_preload_content(
        self,
        include_system: bool | None = ...,
        include_silent: bool | None = ...,
        searchable_only: bool | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`list_identity_attributes`, with the body as it came; raises for no status."""

    async def put_identity_attribute(
        self,
        name: str,
        identity_attribute: IdentityAttribute | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> IdentityAttribute:
        """Send `PUT /identity-attributes/{name}`.

        Needs the scope `idn:identity-profile-attribute:manage` and the token of a user.
        """

    async def put_identity_attribute_with_http_info(
        self,
        name: str,
        identity_attribute: IdentityAttribute | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[IdentityAttribute]:
        """`put_identity_attribute`, with status and headers."""

    async def put_identity_attribute_without_preload_content(
        self,
        name: str,
        identity_attribute: IdentityAttribute | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`put_identity_attribute`, with the body as it came; raises for no status."""
