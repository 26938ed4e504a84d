# Generated from schema/.
"""Password configuration api: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v3.models._password_configuration import PasswordOrgConfig

__all__ = ["PasswordConfigurationApi"]

class PasswordConfigurationApi(Api):
    """Password configuration api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def create_password_org_config(
        self,
        password_org_config: PasswordOrgConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> PasswordOrgConfig:
        """Send `POST /password-org-config`.

        Requires the scope `idn:password-org-config:manage`.
        """

    def create_password_org_config_with_http_info(
        self,
        password_org_config: PasswordOrgConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[PasswordOrgConfig]:
        """Like `create_password_org_config`, but also returns status and headers."""

    def create_password_org_config_without_preload_content(
        self,
        password_org_config: PasswordOrgConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_password_org_config`, but returns any status, and the body as bytes."""

    def get_password_org_config(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> PasswordOrgConfig:
        """Send `GET /password-org-config`.

        Requires the scope `idn:password-org-config:read`.
        """

    def get_password_org_config_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[PasswordOrgConfig]:
        """Like `get_password_org_config`, but also returns status and headers."""

    def get_password_org_config_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_password_org_config`, but returns any status, and the body as bytes."""

    def put_password_org_config(
        self,
        password_org_config: PasswordOrgConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> PasswordOrgConfig:
        """Send `PUT /password-org-config`.

        Requires the scope `idn:password-org-config:manage`.
        """

    def put_password_org_config_with_http_info(
        self,
        password_org_config: PasswordOrgConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[PasswordOrgConfig]:
        """Like `put_password_org_config`, but also returns status and headers."""

    def put_password_org_config_without_preload_content(
        self,
        password_org_config: PasswordOrgConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `put_password_org_config`, but returns any status, and the body as bytes."""
