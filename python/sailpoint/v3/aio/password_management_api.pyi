# Generated from schema/.
"""Password management api: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v3.models._password_management import PasswordChangeRequest, PasswordChangeResponse, PasswordInfo, PasswordInfoQueryDTO, PasswordStatus

__all__ = ["PasswordManagementApi"]

class PasswordManagementApi(Api):
    """Password management api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def get_password_change_status(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> PasswordStatus:
        """Send `GET /password-change-status/{id}`.

        Requires the scope `idn:password-change:read`.
        """

    async def get_password_change_status_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[PasswordStatus]:
        """Like `get_password_change_status`, but also returns status and headers."""

    async def get_password_change_status_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_password_change_status`, but returns any status, and the body as bytes."""

    async def query_password_info(
        self,
        password_info_query_dto: PasswordInfoQueryDTO | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> PasswordInfo:
        """Send `POST /query-password-info`.

        Requires the scope `idn:password-info:read`.
        """

    async def query_password_info_with_http_info(
        self,
        password_info_query_dto: PasswordInfoQueryDTO | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[PasswordInfo]:
        """Like `query_password_info`, but also returns status and headers."""

    async def query_password_info_without_preload_content(
        self,
        password_info_query_dto: PasswordInfoQueryDTO | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `query_password_info`, but returns any status, and the body as bytes."""

    async def set_password(
        self,
        password_change_request: PasswordChangeRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> PasswordChangeResponse:
        """Send `POST /set-password`.

        Requires the scope `idn:password-change:manage`.
        """

    async def set_password_with_http_info(
        self,
        password_change_request: PasswordChangeRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[PasswordChangeResponse]:
        """Like `set_password`, but also returns status and headers."""

    async def set_password_without_preload_content(
        self,
        password_change_request: PasswordChangeRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `set_password`, but returns any status, and the body as bytes."""
