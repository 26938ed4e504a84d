# Generated from schema/.
"""Password policies api: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v3.models._password_policies import PasswordPolicyV3Dto

__all__ = ["PasswordPoliciesApi"]

class PasswordPoliciesApi(Api):
    """Password policies api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def create_password_policy(
        self,
        password_policy_v3_dto: PasswordPolicyV3Dto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> PasswordPolicyV3Dto:
        """Send `POST /password-policies`.

        Requires the scope `idn:password-policy:write` and the token of a user.
        """

    async def create_password_policy_with_http_info(
        self,
        password_policy_v3_dto: PasswordPolicyV3Dto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[PasswordPolicyV3Dto]:
        """Like `create_password_policy`, but also returns status and headers."""

    async def create_password_policy_without_preload_content(
        self,
        password_policy_v3_dto: PasswordPolicyV3Dto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_password_policy`, but returns any status, and the body as bytes."""

    async def delete_password_policy(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /password-policies/{id}`.

        Requires the scope `idn:password-policy:write` and the token of a user.
        """

    async def delete_password_policy_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_password_policy`, but also returns status and headers."""

    async def delete_password_policy_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_password_policy`, but returns any status, and the body as bytes."""

    async def get_password_policy_by_id(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> PasswordPolicyV3Dto:
        """Send `GET /password-policies/{id}`.

        Requires the scope `idn:password-policy:read`.
        """

    async def get_password_policy_by_id_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[PasswordPolicyV3Dto]:
        """Like `get_password_policy_by_id`, but also returns status and headers."""

    async def get_password_policy_by_id_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_password_policy_by_id`, but returns any status, and the body as bytes."""

    async def list_password_policies(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[PasswordPolicyV3Dto]:
        """Send `GET /password-policies`.

        Requires the scope `idn:password-policy:read`.
        """

    async def list_password_policies_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[PasswordPolicyV3Dto]]:
        """Like `list_password_policies`, but also returns status and headers."""

    async def list_password_policies_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_password_policies`, but returns any status, and the body as bytes."""

    async def set_password_policy(
        self,
        id: str | None,
        password_policy_v3_dto: PasswordPolicyV3Dto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> PasswordPolicyV3Dto:
        """Send `PUT /password-policies/{id}`.

        Requires the scope `idn:password-policy:write` and the token of a user.
        """

    async def set_password_policy_with_http_info(
        self,
        id: str | None,
        password_policy_v3_dto: PasswordPolicyV3Dto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[PasswordPolicyV3Dto]:
        """Like `set_password_policy`, but also returns status and headers."""

    async def set_password_policy_without_preload_content(
        self,
        id: str | None,
        password_policy_v3_dto: PasswordPolicyV3Dto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `set_password_policy`, but returns any status, and the body as bytes."""
