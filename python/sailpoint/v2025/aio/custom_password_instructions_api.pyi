# Generated from schema/.
"""Custom password instructions api: the operations of this family."""

from collections.abc import Mapping
from typing import Any, Literal, overload

from typing_extensions import Unpack

from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2025.models._custom_password_instructions import CustomPasswordInstruction

__all__ = ["CustomPasswordInstructionsApi"]

class CustomPasswordInstructionsApi(Api):
    """Custom password instructions api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    @overload
    async def create_custom_password_instructions(
        self,
        custom_password_instruction: CustomPasswordInstruction | Mapping[str, Any],
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
    ) -> CustomPasswordInstruction:
        """Send `POST /custom-password-instructions`.

        Experimental: set `Configuration.experimental` first.

        `x_sail_point_experimental`: By default 'true'.
        """

    @overload
    async def create_custom_password_instructions(
        self,
        x_sail_point_experimental: str | None,
        custom_password_instruction: CustomPasswordInstruction | Mapping[str, Any],
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
    ) -> CustomPasswordInstruction: ...
    @overload
    async def create_custom_password_instructions_with_http_info(
        self,
        custom_password_instruction: CustomPasswordInstruction | Mapping[str, Any],
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
    ) -> ApiResponse[CustomPasswordInstruction]:
        """Like `create_custom_password_instructions`, but also returns status and headers."""

    @overload
    async def create_custom_password_instructions_with_http_info(
        self,
        x_sail_point_experimental: str | None,
        custom_password_instruction: CustomPasswordInstruction | Mapping[str, Any],
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
    ) -> ApiResponse[CustomPasswordInstruction]: ...
    @overload
    async def create_custom_password_instructions_without_preload_content(
        self,
        custom_password_instruction: CustomPasswordInstruction | Mapping[str, Any],
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
        """Like `create_custom_password_instructions`, but returns any status, and the body as bytes."""

    @overload
    async def create_custom_password_instructions_without_preload_content(
        self,
        x_sail_point_experimental: str | None,
        custom_password_instruction: CustomPasswordInstruction | Mapping[str, Any],
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
    async def delete_custom_password_instructions(
        self,
        page_id: Literal["change-password:enter-password", "change-password:finish", "flow-selection:select", "forget-username:user-email", "mfa:enter-code", "mfa:enter-kba", "mfa:select", "reset-password:enter-password", "reset-password:enter-username", "reset-password:finish", "unlock-account:enter-username", "unlock-account:finish"] | None,
        locale: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /custom-password-instructions/{pageId}`.

        Experimental: set `Configuration.experimental` first.

        `page_id`: One of change-password:enter-password, change-password:finish, flow-selection:select,
        forget-username:user-email, mfa:enter-code, mfa:enter-kba, mfa:select, reset-password:enter-password,
        reset-password:enter-username, reset-password:finish, unlock-account:enter-username,
        unlock-account:finish.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def delete_custom_password_instructions_with_http_info(
        self,
        page_id: Literal["change-password:enter-password", "change-password:finish", "flow-selection:select", "forget-username:user-email", "mfa:enter-code", "mfa:enter-kba", "mfa:select", "reset-password:enter-password", "reset-password:enter-username", "reset-password:finish", "unlock-account:enter-username", "unlock-account:finish"] | None,
        locale: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_custom_password_instructions`, but also returns status and headers."""

    async def delete_custom_password_instructions_without_preload_content(
        self,
        page_id: Literal["change-password:enter-password", "change-password:finish", "flow-selection:select", "forget-username:user-email", "mfa:enter-code", "mfa:enter-kba", "mfa:select", "reset-password:enter-password", "reset-password:enter-username", "reset-password:finish", "unlock-account:enter-username", "unlock-account:finish"] | None,
        locale: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_custom_password_instructions`, but returns any status, and the body as bytes."""

    async def get_custom_password_instructions(
        self,
        page_id: Literal["change-password:enter-password", "change-password:finish", "flow-selection:select", "forget-username:user-email", "mfa:enter-code", "mfa:enter-kba", "mfa:select", "reset-password:enter-password", "reset-password:enter-username", "reset-password:finish", "unlock-account:enter-username", "unlock-account:finish"] | None,
        locale: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> CustomPasswordInstruction:
        """Send `GET /custom-password-instructions/{pageId}`.

        Experimental: set `Configuration.experimental` first.

        `page_id`: One of change-password:enter-password, change-password:finish, flow-selection:select,
        forget-username:user-email, mfa:enter-code, mfa:enter-kba, mfa:select, reset-password:enter-password,
        reset-password:enter-username, reset-password:finish, unlock-account:enter-username,
        unlock-account:finish.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_custom_password_instructions_with_http_info(
        self,
        page_id: Literal["change-password:enter-password", "change-password:finish", "flow-selection:select", "forget-username:user-email", "mfa:enter-code", "mfa:enter-kba", "mfa:select", "reset-password:enter-password", "reset-password:enter-username", "reset-password:finish", "unlock-account:enter-username", "unlock-account:finish"] | None,
        locale: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[CustomPasswordInstruction]:
        """Like `get_custom_password_instructions`, but also returns status and headers."""

    async def get_custom_password_instructions_without_preload_content(
        self,
        page_id: Literal["change-password:enter-password", "change-password:finish", "flow-selection:select", "forget-username:user-email", "mfa:enter-code", "mfa:enter-kba", "mfa:select", "reset-password:enter-password", "reset-password:enter-username", "reset-password:finish", "unlock-account:enter-username", "unlock-account:finish"] | None,
        locale: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_custom_password_instructions`, but returns any status, and the body as bytes."""
