# Generated from schema/.
"""Password management api: the operations of this family."""

from collections.abc import Mapping
from typing import Any, overload

from typing_extensions import Unpack

from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2025.models._password_management import PasswordChangeRequest, PasswordChangeResponse, PasswordDigitToken, PasswordDigitTokenReset, PasswordInfo, PasswordInfoQueryDTO, PasswordStatus

__all__ = ["PasswordManagementApi"]

class PasswordManagementApi(Api):
    """Password management api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    @overload
    def create_digit_token(
        self,
        password_digit_token_reset: PasswordDigitTokenReset | Mapping[str, Any],
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
    ) -> PasswordDigitToken:
        """Send `POST /generate-password-reset-token/digit`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:password-digit-token:create`.

        `x_sail_point_experimental`: By default 'true'.
        """

    @overload
    def create_digit_token(
        self,
        x_sail_point_experimental: str | None,
        password_digit_token_reset: PasswordDigitTokenReset | Mapping[str, Any],
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
    ) -> PasswordDigitToken: ...
    @overload
    def create_digit_token_with_http_info(
        self,
        password_digit_token_reset: PasswordDigitTokenReset | Mapping[str, Any],
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
    ) -> ApiResponse[PasswordDigitToken]:
        """Like `create_digit_token`, but also returns status and headers."""

    @overload
    def create_digit_token_with_http_info(
        self,
        x_sail_point_experimental: str | None,
        password_digit_token_reset: PasswordDigitTokenReset | Mapping[str, Any],
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
    ) -> ApiResponse[PasswordDigitToken]: ...
    @overload
    def create_digit_token_without_preload_content(
        self,
        password_digit_token_reset: PasswordDigitTokenReset | Mapping[str, Any],
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
        """Like `create_digit_token`, but returns any status, and the body as bytes."""

    @overload
    def create_digit_token_without_preload_content(
        self,
        x_sail_point_experimental: str | None,
        password_digit_token_reset: PasswordDigitTokenReset | Mapping[str, Any],
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
    def get_password_change_status(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> PasswordStatus:
        """Send `GET /password-change-status/{id}`.

        Requires the scope `idn:password-change:read`.
        """

    def get_password_change_status_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[PasswordStatus]:
        """Like `get_password_change_status`, but also returns status and headers."""

    def get_password_change_status_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_password_change_status`, but returns any status, and the body as bytes."""

    def query_password_info(
        self,
        password_info_query_dto: PasswordInfoQueryDTO | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> PasswordInfo:
        """Send `POST /query-password-info`.

        Requires the scope `idn:password-info:read`.
        """

    def query_password_info_with_http_info(
        self,
        password_info_query_dto: PasswordInfoQueryDTO | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[PasswordInfo]:
        """Like `query_password_info`, but also returns status and headers."""

    def query_password_info_without_preload_content(
        self,
        password_info_query_dto: PasswordInfoQueryDTO | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `query_password_info`, but returns any status, and the body as bytes."""

    def set_password(
        self,
        password_change_request: PasswordChangeRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> PasswordChangeResponse:
        """Send `POST /set-password`.

        Requires the scope `idn:password-change:manage`.
        """

    def set_password_with_http_info(
        self,
        password_change_request: PasswordChangeRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[PasswordChangeResponse]:
        """Like `set_password`, but also returns status and headers."""

    def set_password_without_preload_content(
        self,
        password_change_request: PasswordChangeRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `set_password`, but returns any status, and the body as bytes."""
