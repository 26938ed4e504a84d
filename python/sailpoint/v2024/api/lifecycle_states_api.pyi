# Written by `make stubs` from schema/; change it there.
"""Lifecycle states api: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation
from sailpoint.v2024.models.lifecycle_state import LifecycleState
from sailpoint.v2024.models.lifecyclestate_deleted import LifecyclestateDeleted
from sailpoint.v2024.models.set_lifecycle_state200_response import SetLifecycleState200Response
from sailpoint.v2024.models.set_lifecycle_state_request import SetLifecycleStateRequest

__all__ = ["LifecycleStatesApi"]

class LifecycleStatesApi(Api):
    """Lifecycle states api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def create_lifecycle_state(
        self,
        identity_profile_id: str | None,
        lifecycle_state: LifecycleState | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> LifecycleState:
        """Send `POST /identity-profiles/{identity-profile-id}/lifecycle-states`.

        Requires the scope `idn:identity-profile-lifecycle-state:manage`.
        """

    def create_lifecycle_state_with_http_info(
        self,
        identity_profile_id: str | None,
        lifecycle_state: LifecycleState | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[LifecycleState]:
        """Like `create_lifecycle_state`, but also returns status and headers."""

    def create_lifecycle_state_without_preload_content(
        self,
        identity_profile_id: str | None,
        lifecycle_state: LifecycleState | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_lifecycle_state`, but returns any status, and the body as bytes."""

    def delete_lifecycle_state(
        self,
        identity_profile_id: str | None,
        lifecycle_state_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> LifecyclestateDeleted:
        """Send `DELETE /identity-profiles/{identity-profile-id}/lifecycle-states/{lifecycle-state-id}`.

        Requires the scope `idn:identity-profile-lifecycle-state:manage`.
        """

    def delete_lifecycle_state_with_http_info(
        self,
        identity_profile_id: str | None,
        lifecycle_state_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[LifecyclestateDeleted]:
        """Like `delete_lifecycle_state`, but also returns status and headers."""

    def delete_lifecycle_state_without_preload_content(
        self,
        identity_profile_id: str | None,
        lifecycle_state_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_lifecycle_state`, but returns any status, and the body as bytes."""

    def get_lifecycle_state(
        self,
        identity_profile_id: str | None,
        lifecycle_state_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> LifecycleState:
        """Send `GET /identity-profiles/{identity-profile-id}/lifecycle-states/{lifecycle-state-id}`.

        Requires the scope `idn:identity-profile-lifecycle-state:read`.
        """

    def get_lifecycle_state_with_http_info(
        self,
        identity_profile_id: str | None,
        lifecycle_state_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[LifecycleState]:
        """Like `get_lifecycle_state`, but also returns status and headers."""

    def get_lifecycle_state_without_preload_content(
        self,
        identity_profile_id: str | None,
        lifecycle_state_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_lifecycle_state`, but returns any status, and the body as bytes."""

    def get_lifecycle_states(
        self,
        identity_profile_id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[LifecycleState]:
        """Send `GET /identity-profiles/{identity-profile-id}/lifecycle-states`.

        Requires the scope `idn:identity-profile-lifecycle-state:read`.
        """

    def get_lifecycle_states_with_http_info(
        self,
        identity_profile_id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[LifecycleState]]:
        """Like `get_lifecycle_states`, but also returns status and headers."""

    def get_lifecycle_states_without_preload_content(
        self,
        identity_profile_id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_lifecycle_states`, but returns any status, and the body as bytes."""

    def set_lifecycle_state(
        self,
        identity_id: str | None,
        set_lifecycle_state_request: SetLifecycleStateRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> SetLifecycleState200Response:
        """Send `POST /identities/{identity-id}/set-lifecycle-state`.

        Requires the scope `idn:identity-lifecycle-state:manage` and the token of a user.
        """

    def set_lifecycle_state_with_http_info(
        self,
        identity_id: str | None,
        set_lifecycle_state_request: SetLifecycleStateRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SetLifecycleState200Response]:
        """Like `set_lifecycle_state`, but also returns status and headers."""

    def set_lifecycle_state_without_preload_content(
        self,
        identity_id: str | None,
        set_lifecycle_state_request: SetLifecycleStateRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `set_lifecycle_state`, but returns any status, and the body as bytes."""

    def update_lifecycle_states(
        self,
        identity_profile_id: str | None,
        lifecycle_state_id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> LifecycleState:
        """Send `PATCH /identity-profiles/{identity-profile-id}/lifecycle-states/{lifecycle-state-id}`.

        Requires the scope `idn:identity-profile-lifecycle-state:manage`.
        """

    def update_lifecycle_states_with_http_info(
        self,
        identity_profile_id: str | None,
        lifecycle_state_id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[LifecycleState]:
        """Like `update_lifecycle_states`, but also returns status and headers."""

    def update_lifecycle_states_without_preload_content(
        self,
        identity_profile_id: str | None,
        lifecycle_state_id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_lifecycle_states`, but returns any status, and the body as bytes."""
