# Written by `make stubs` from schema/; change it there.
"""Password configuration: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models.password_org_config import PasswordOrgConfig

__all__ = ["PasswordConfigurationApi"]

class PasswordConfigurationApi(Api):
    """Password configuration: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    async def create_password_org_config(
        self,
        password_org_config: PasswordOrgConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> PasswordOrgConfig:
        """Send `POST /password-org-config`.

        Needs the scope `idn:password-org-config:manage`.
        """

    async def create_password_org_config_with_http_info(
        self,
        password_org_config: PasswordOrgConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[PasswordOrgConfig]:
        """`create_password_org_config`, with status and headers."""

    async def create_password_org_config_without_preload_content(
        self,
        password_org_config: PasswordOrgConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_password_org_config`, with the body as it came; raises for no status."""

    async def get_password_org_config(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> PasswordOrgConfig:
        """Send `GET /password-org-config`.

        Needs the scope `idn:password-org-config:read`.
        """

    async def get_password_org_config_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[PasswordOrgConfig]:
        """`get_password_org_config`, with status and headers."""

    async def get_password_org_config_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_password_org_config`, with the body as it came; raises for no status."""

    async def put_password_org_config(
        self,
        password_org_config: PasswordOrgConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> PasswordOrgConfig:
        """Send `PUT /password-org-config`.

        Needs the scope `idn:password-org-config:manage`.
        """

    async def put_password_org_config_with_http_info(
        self,
        password_org_config: PasswordOrgConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[PasswordOrgConfig]:
        """`put_password_org_config`, with status and headers."""

    async def put_password_org_config_without_preload_content(
        self,
        password_org_config: PasswordOrgConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`put_password_org_config`, with the body as it came; raises for no status."""
