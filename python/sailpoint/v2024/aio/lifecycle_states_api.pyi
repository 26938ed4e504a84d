# Written by `make stubs` from schema/; change it there.
"""Lifecycle states: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation
from sailpoint.v2024.models.lifecycle_state import LifecycleState
from sailpoint.v2024.models.lifecyclestate_deleted import LifecyclestateDeleted
from sailpoint.v2024.models.set_lifecycle_state200_response import SetLifecycleState200Response
from sailpoint.v2024.models.set_lifecycle_state_request import SetLifecycleStateRequest

__all__ = ["LifecycleStatesApi"]

class LifecycleStatesApi(Api):
    """Lifecycle states: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    async def create_lifecycle_state(
        self,
        identity_profile_id: str,
        lifecycle_state: LifecycleState | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> LifecycleState:
        """Send `POST /identity-profiles/{identity-profile-id}/lifecycle-states`.

        Needs the scope `idn:identity-profile-lifecycle-state:manage`.
        """

    async def create_lifecycle_state_with_http_info(
        self,
        identity_profile_id: str,
        lifecycle_state: LifecycleState | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[LifecycleState]:
        """`create_lifecycle_state`, with status and headers."""

    async def create_lifecycle_state_without_preload_content(
        self,
        identity_profile_id: str,
        lifecycle_state: LifecycleState | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_lifecycle_state`, with the body as it came; raises for no status."""

    async def delete_lifecycle_state(
        self,
        identity_profile_id: str,
        lifecycle_state_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> LifecyclestateDeleted:
        """Send `DELETE /identity-profiles/{identity-profile-id}/lifecycle-states/{lifecycle-state-id}`.

        Needs the scope `idn:identity-profile-lifecycle-state:manage`.
        """

    async def delete_lifecycle_state_with_http_info(
        self,
        identity_profile_id: str,
        lifecycle_state_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[LifecyclestateDeleted]:
        """`delete_lifecycle_state`, with status and headers."""

    async def delete_lifecycle_state_without_preload_content(
        self,
        identity_profile_id: str,
        lifecycle_state_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_lifecycle_state`, with the body as it came; raises for no status."""

    async def get_lifecycle_state(
        self,
        identity_profile_id: str,
        lifecycle_state_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> LifecycleState:
        """Send `GET /identity-profiles/{identity-profile-id}/lifecycle-states/{lifecycle-state-id}`.

        Needs the scope `idn:identity-profile-lifecycle-state:read`.
        """

    async def get_lifecycle_state_with_http_info(
        self,
        identity_profile_id: str,
        lifecycle_state_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[LifecycleState]:
        """`get_lifecycle_state`, with status and headers."""

    async def get_lifecycle_state_without_preload_content(
        self,
        identity_profile_id: str,
        lifecycle_state_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_lifecycle_state`, with the body as it came; raises for no status."""

    async def get_lifecycle_states(
        self,
        identity_profile_id: str,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[LifecycleState]:
        """Send `GET /identity-profiles/{identity-profile-id}/lifecycle-states`.

        Needs the scope `idn:identity-profile-lifecycle-state:read`.
        """

    async def get_lifecycle_states_with_http_info(
        self,
        identity_profile_id: str,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[LifecycleState]]:
        """`get_lifecycle_states`, with status and headers."""

    async def get_lifecycle_states_without_preload_content(
        self,
        identity_profile_id: str,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_lifecycle_states`, with the body as it came; raises for no status."""

    async def set_lifecycle_state(
        self,
        identity_id: str,
        set_lifecycle_state_request: SetLifecycleStateRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> SetLifecycleState200Response:
        """Send `POST /identities/{identity-id}/set-lifecycle-state`.

        Needs the scope `idn:identity-lifecycle-state:manage` and the token of a user.
        """

    async def set_lifecycle_state_with_http_info(
        self,
        identity_id: str,
        set_lifecycle_state_request: SetLifecycleStateRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SetLifecycleState200Response]:
        """`set_lifecycle_state`, with status and headers."""

    async def set_lifecycle_state_without_preload_content(
        self,
        identity_id: str,
        set_lifecycle_state_request: SetLifecycleStateRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`set_lifecycle_state`, with the body as it came; raises for no status."""

    async def update_lifecycle_states(
        self,
        identity_profile_id: str,
        lifecycle_state_id: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> LifecycleState:
        """Send `PATCH /identity-profiles/{identity-profile-id}/lifecycle-states/{lifecycle-state-id}`.

        Needs the scope `idn:identity-profile-lifecycle-state:manage`.
        """

    async def update_lifecycle_states_with_http_info(
        self,
        identity_profile_id: str,
        lifecycle_state_id: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[LifecycleState]:
        """`update_lifecycle_states`, with status and headers."""

    async def update_lifecycle_states_without_preload_content(
        self,
        identity_profile_id: str,
        lifecycle_state_id: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`update_lifecycle_states`, with the body as it came; raises for no status."""
