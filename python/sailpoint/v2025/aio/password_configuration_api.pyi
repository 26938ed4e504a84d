# Generated from schema/.
"""Password configuration api: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2025.models._password_configuration import PasswordOrgConfig

__all__ = ["PasswordConfigurationApi"]

class PasswordConfigurationApi(Api):
    """Password configuration api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def create_password_org_config(
        self,
        password_org_config: PasswordOrgConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> PasswordOrgConfig:
        """Send `POST /password-org-config`.

        Requires the scope `idn:password-org-config:manage`.
        """

    async def create_password_org_config_with_http_info(
        self,
        password_org_config: PasswordOrgConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[PasswordOrgConfig]:
        """Like `create_password_org_config`, but also returns status and headers."""

    async def create_password_org_config_without_preload_content(
        self,
        password_org_config: PasswordOrgConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_password_org_config`, but returns any status, and the body as bytes."""

    async def get_password_org_config(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> PasswordOrgConfig:
        """Send `GET /password-org-config`.

        Requires the scope `idn:password-org-config:read`.
        """

    async def get_password_org_config_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[PasswordOrgConfig]:
        """Like `get_password_org_config`, but also returns status and headers."""

    async def get_password_org_config_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_password_org_config`, but returns any status, and the body as bytes."""

    async def put_password_org_config(
        self,
        password_org_config: PasswordOrgConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> PasswordOrgConfig:
        """Send `PUT /password-org-config`.

        Requires the scope `idn:password-org-config:manage`.
        """

    async def put_password_org_config_with_http_info(
        self,
        password_org_config: PasswordOrgConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[PasswordOrgConfig]:
        """Like `put_password_org_config`, but also returns status and headers."""

    async def put_password_org_config_without_preload_content(
        self,
        password_org_config: PasswordOrgConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `put_password_org_config`, but returns any status, and the body as bytes."""
