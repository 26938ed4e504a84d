# Generated from schema/.
"""Custom password instructions api: the operations of this family."""

from collections.abc import Mapping
from typing import Any, Literal

from typing_extensions import Unpack

from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.beta.models._custom_password_instructions import CustomPasswordInstruction

__all__ = ["CustomPasswordInstructionsApi"]

class CustomPasswordInstructionsApi(Api):
    """Custom password instructions api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def create_custom_password_instructions(
        self,
        custom_password_instruction: CustomPasswordInstruction | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> CustomPasswordInstruction:
        """Send `POST /custom-password-instructions`.

        Requires the scope `sp:scopes:all` and the token of a user.
        """

    def create_custom_password_instructions_with_http_info(
        self,
        custom_password_instruction: CustomPasswordInstruction | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[CustomPasswordInstruction]:
        """Like `create_custom_password_instructions`, but also returns status and headers."""

    def create_custom_password_instructions_without_preload_content(
        self,
        custom_password_instruction: CustomPasswordInstruction | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_custom_password_instructions`, but returns any status, and the body as bytes."""

    def delete_custom_password_instructions(
        self,
        page_id: Literal["change-password:enter-password", "change-password:finish", "flow-selection:select", "forget-username:user-email", "mfa:enter-code", "mfa:enter-kba", "mfa:select", "reset-password:enter-password", "reset-password:enter-username", "reset-password:finish", "unlock-account:enter-username", "unlock-account:finish"] | None,
        locale: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /custom-password-instructions/{pageId}`.

        Requires the scope `sp:scopes:all` and the token of a user.

        `page_id`: One of change-password:enter-password, change-password:finish, flow-selection:select,
        forget-username:user-email, mfa:enter-code, mfa:enter-kba, mfa:select, reset-password:enter-password,
        reset-password:enter-username, reset-password:finish, unlock-account:enter-username,
        unlock-account:finish.
        """

    def delete_custom_password_instructions_with_http_info(
        self,
        page_id: Literal["change-password:enter-password", "change-password:finish", "flow-selection:select", "forget-username:user-email", "mfa:enter-code", "mfa:enter-kba", "mfa:select", "reset-password:enter-password", "reset-password:enter-username", "reset-password:finish", "unlock-account:enter-username", "unlock-account:finish"] | None,
        locale: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_custom_password_instructions`, but also returns status and headers."""

    def delete_custom_password_instructions_without_preload_content(
        self,
        page_id: Literal["change-password:enter-password", "change-password:finish", "flow-selection:select", "forget-username:user-email", "mfa:enter-code", "mfa:enter-kba", "mfa:select", "reset-password:enter-password", "reset-password:enter-username", "reset-password:finish", "unlock-account:enter-username", "unlock-account:finish"] | None,
        locale: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_custom_password_instructions`, but returns any status, and the body as bytes."""

    def get_custom_password_instructions(
        self,
        page_id: Literal["change-password:enter-password", "change-password:finish", "flow-selection:select", "forget-username:user-email", "mfa:enter-code", "mfa:enter-kba", "mfa:select", "reset-password:enter-password", "reset-password:enter-username", "reset-password:finish", "unlock-account:enter-username", "unlock-account:finish"] | None,
        locale: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> CustomPasswordInstruction:
        """Send `GET /custom-password-instructions/{pageId}`.

        Requires the scope `sp:scopes:all` and the token of a user.

        `page_id`: One of change-password:enter-password, change-password:finish, flow-selection:select,
        forget-username:user-email, mfa:enter-code, mfa:enter-kba, mfa:select, reset-password:enter-password,
        reset-password:enter-username, reset-password:finish, unlock-account:enter-username,
        unlock-account:finish.
        """

    def get_custom_password_instructions_with_http_info(
        self,
        page_id: Literal["change-password:enter-password", "change-password:finish", "flow-selection:select", "forget-username:user-email", "mfa:enter-code", "mfa:enter-kba", "mfa:select", "reset-password:enter-password", "reset-password:enter-username", "reset-password:finish", "unlock-account:enter-username", "unlock-account:finish"] | None,
        locale: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[CustomPasswordInstruction]:
        """Like `get_custom_password_instructions`, but also returns status and headers."""

    def get_custom_password_instructions_without_preload_content(
        self,
        page_id: Literal["change-password:enter-password", "change-password:finish", "flow-selection:select", "forget-username:user-email", "mfa:enter-code", "mfa:enter-kba", "mfa:select", "reset-password:enter-password", "reset-password:enter-username", "reset-password:finish", "unlock-account:enter-username", "unlock-account:finish"] | None,
        locale: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_custom_password_instructions`, but returns any status, and the body as bytes."""
