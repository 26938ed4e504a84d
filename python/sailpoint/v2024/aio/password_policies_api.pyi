# Written by `make stubs` from schema/; change it there.
"""Password policies: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models.password_policy_v3_dto import PasswordPolicyV3Dto

__all__ = ["PasswordPoliciesApi"]

class PasswordPoliciesApi(Api):
    """Password policies: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    async def create_password_policy(
        self,
        password_policy_v3_dto: PasswordPolicyV3Dto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> PasswordPolicyV3Dto:
        """Send `POST /password-policies`.

        Needs the scope `idn:password-policy:write` and the token of a user.
        """

    async def create_password_policy_with_http_info(
        self,
        password_policy_v3_dto: PasswordPolicyV3Dto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[PasswordPolicyV3Dto]:
        """`create_password_policy`, with status and headers."""

    async def create_password_policy_without_preload_content(
        self,
        password_policy_v3_dto: PasswordPolicyV3Dto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_password_policy`, with the body as it came; raises for no status."""

    async def delete_password_policy(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /password-policies/{id}`.

        Needs the scope `idn:password-policy:write` and the token of a user.
        """

    async def delete_password_policy_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`delete_password_policy`, with status and headers."""

    async def delete_password_policy_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_password_policy`, with the body as it came; raises for no status."""

    async def get_password_policy_by_id(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> PasswordPolicyV3Dto:
        """Send `GET /password-policies/{id}`.

        Needs the scope `idn:password-policy:read`.
        """

    async def get_password_policy_by_id_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[PasswordPolicyV3Dto]:
        """`get_password_policy_by_id`, with status and headers."""

    async def get_password_policy_by_id_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_password_policy_by_id`, with the body as it came; raises for no status."""

    async def list_password_policies(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[PasswordPolicyV3Dto]:
        """Send `GET /password-policies`.

        Needs the scope `idn:password-policy:read`.
        """

    async def list_password_policies_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[PasswordPolicyV3Dto]]:
        """`list_password_policies`, with status and headers."""

    async def list_password_policies_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`list_password_policies`, with the body as it came; raises for no status."""

    async def set_password_policy(
        self,
        id: str,
        password_policy_v3_dto: PasswordPolicyV3Dto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> PasswordPolicyV3Dto:
        """Send `PUT /password-policies/{id}`.

        Needs the scope `idn:password-policy:write` and the token of a user.
        """

    async def set_password_policy_with_http_info(
        self,
        id: str,
        password_policy_v3_dto: PasswordPolicyV3Dto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[PasswordPolicyV3Dto]:
        """`set_password_policy`, with status and headers."""

    async def set_password_policy_without_preload_content(
        self,
        id: str,
        password_policy_v3_dto: PasswordPolicyV3Dto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`set_password_policy`, with the body as it came; raises for no status."""
