# Generated from schema/.
"""Branding api: the operations of this family."""

from os import PathLike
from typing import Any, IO

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2025.models._branding import BrandingItem

__all__ = ["BrandingApi"]

class BrandingApi(Api):
    """Branding api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def create_branding_item(
        self,
        name: str,
        product_name: str | None = ...,
        action_button_color: str | None = ...,
        active_link_color: str | None = ...,
        navigation_color: str | None = ...,
        email_from_address: str | None = ...,
        login_informational_message: str | None = ...,
        file_standard: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> BrandingItem:
        """Send `POST /brandings`.

        Requires the scope `idn:branding:manage`.
        """

    def create_branding_item_with_http_info(
        self,
        name: str,
        product_name: str | None = ...,
        action_button_color: str | None = ...,
        active_link_color: str | None = ...,
        navigation_color: str | None = ...,
        email_from_address: str | None = ...,
        login_informational_message: str | None = ...,
        file_standard: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[BrandingItem]:
        """Like `create_branding_item`, but also returns status and headers."""

    def create_branding_item_without_preload_content(
        self,
        name: str,
        product_name: str | None = ...,
        action_button_color: str | None = ...,
        active_link_color: str | None = ...,
        navigation_color: str | None = ...,
        email_from_address: str | None = ...,
        login_informational_message: str | None = ...,
        file_standard: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_branding_item`, but returns any status, and the body as bytes."""

    def delete_branding(
        self,
        name: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /brandings/{name}`.

        Requires the scope `idn:branding:manage`.
        """

    def delete_branding_with_http_info(
        self,
        name: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_branding`, but also returns status and headers."""

    def delete_branding_without_preload_content(
        self,
        name: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_branding`, but returns any status, and the body as bytes."""

    def get_branding(
        self,
        name: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> BrandingItem:
        """Send `GET /brandings/{name}`.

        Requires the scope `idn:branding:read`.
        """

    def get_branding_with_http_info(
        self,
        name: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[BrandingItem]:
        """Like `get_branding`, but also returns status and headers."""

    def get_branding_without_preload_content(
        self,
        name: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_branding`, but returns any status, and the body as bytes."""

    def get_branding_list(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[BrandingItem]:
        """Send `GET /brandings`.

        Requires the scope `idn:branding:read`.
        """

    def get_branding_list_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[BrandingItem]]:
        """Like `get_branding_list`, but also returns status and headers."""

    def get_branding_list_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_branding_list`, but returns any status, and the body as bytes."""

    def set_branding_item(
        self,
        name: str | None,
        name2: str,
        product_name: str | None = ...,
        action_button_color: str | None = ...,
        active_link_color: str | None = ...,
        navigation_color: str | None = ...,
        email_from_address: str | None = ...,
        login_informational_message: str | None = ...,
        file_standard: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> BrandingItem:
        """Send `PUT /brandings/{name}`.

        Requires the scope `idn:branding:manage`.
        """

    def set_branding_item_with_http_info(
        self,
        name: str | None,
        name2: str,
        product_name: str | None = ...,
        action_button_color: str | None = ...,
        active_link_color: str | None = ...,
        navigation_color: str | None = ...,
        email_from_address: str | None = ...,
        login_informational_message: str | None = ...,
        file_standard: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[BrandingItem]:
        """Like `set_branding_item`, but also returns status and headers."""

    def set_branding_item_without_preload_content(
        self,
        name: str | None,
        name2: str,
        product_name: str | None = ...,
        action_button_color: str | None = ...,
        active_link_color: str | None = ...,
        navigation_color: str | None = ...,
        email_from_address: str | None = ...,
        login_informational_message: str | None = ...,
        file_standard: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `set_branding_item`, but returns any status, and the body as bytes."""
