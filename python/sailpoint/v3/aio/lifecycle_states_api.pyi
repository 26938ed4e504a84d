# Generated from schema/.
"""Manage the lifecycle states of an identity profile, and set the state of an identity."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v3.models._lifecycle_states import LifecycleState, LifecyclestateDeleted, SetLifecycleState200Response, SetLifecycleStateRequest
from sailpoint.v3.models._shared import JsonPatchOperation

__all__ = ["LifecycleStatesApi"]

class LifecycleStatesApi(Api):
    """Manage the lifecycle states of an identity profile, and set the state of an identity."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def create_lifecycle_state(
        self,
        identity_profile_id: str | None,
        lifecycle_state: LifecycleState | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> LifecycleState:
        """Create a lifecycle state of an identity profile.

        Requires the scope `idn:identity-profile-lifecycle-state:manage`.

        Args:
            identity_profile_id: The identity profile's id.
            lifecycle_state: The lifecycle state; read-only members are left out of the request.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    async def create_lifecycle_state_with_http_info(
        self,
        identity_profile_id: str | None,
        lifecycle_state: LifecycleState | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[LifecycleState]:
        """Like `create_lifecycle_state`, but also returns status and headers."""

    async def create_lifecycle_state_without_preload_content(
        self,
        identity_profile_id: str | None,
        lifecycle_state: LifecycleState | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_lifecycle_state`, but returns any status, and the body as bytes."""

    async def delete_lifecycle_state(
        self,
        identity_profile_id: str | None,
        lifecycle_state_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> LifecyclestateDeleted:
        """Start to delete a lifecycle state.

        Requires the scope `idn:identity-profile-lifecycle-state:manage`.

        Args:
            identity_profile_id: The identity profile's id.
            lifecycle_state_id: The lifecycle state's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def delete_lifecycle_state_with_http_info(
        self,
        identity_profile_id: str | None,
        lifecycle_state_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[LifecyclestateDeleted]:
        """Like `delete_lifecycle_state`, but also returns status and headers."""

    async def delete_lifecycle_state_without_preload_content(
        self,
        identity_profile_id: str | None,
        lifecycle_state_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_lifecycle_state`, but returns any status, and the body as bytes."""

    async def get_lifecycle_state(
        self,
        identity_profile_id: str | None,
        lifecycle_state_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> LifecycleState:
        """Get one lifecycle state.

        Requires the scope `idn:identity-profile-lifecycle-state:read`.

        Args:
            identity_profile_id: The identity profile's id.
            lifecycle_state_id: The lifecycle state's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def get_lifecycle_state_with_http_info(
        self,
        identity_profile_id: str | None,
        lifecycle_state_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[LifecycleState]:
        """Like `get_lifecycle_state`, but also returns status and headers."""

    async def get_lifecycle_state_without_preload_content(
        self,
        identity_profile_id: str | None,
        lifecycle_state_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_lifecycle_state`, but returns any status, and the body as bytes."""

    async def get_lifecycle_states(
        self,
        identity_profile_id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[LifecycleState]:
        """List the lifecycle states of an identity profile, a page at a time.

        Requires the scope `idn:identity-profile-lifecycle-state:read`.

        Args:
            identity_profile_id: The identity profile's id.
            limit: Maximum number of records. By default 250.
            offset: Number of records to skip. By default 0.
            count: True requests the total in the X-Total-Count header. By default False.
            sorters: Fields to sort by, separated by commas; a leading `-` sorts descending.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    async def get_lifecycle_states_with_http_info(
        self,
        identity_profile_id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[LifecycleState]]:
        """Like `get_lifecycle_states`, but also returns status and headers."""

    async def get_lifecycle_states_without_preload_content(
        self,
        identity_profile_id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_lifecycle_states`, but returns any status, and the body as bytes."""

    async def set_lifecycle_state(
        self,
        identity_id: str | None,
        set_lifecycle_state_request: SetLifecycleStateRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> SetLifecycleState200Response:
        """Set the lifecycle state of an identity.

        Requires the scope `idn:identity-lifecycle-state:manage` and the token of a user.

        Args:
            identity_id: The identity's id.
            set_lifecycle_state_request: The lifecycle state.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def set_lifecycle_state_with_http_info(
        self,
        identity_id: str | None,
        set_lifecycle_state_request: SetLifecycleStateRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SetLifecycleState200Response]:
        """Like `set_lifecycle_state`, but also returns status and headers."""

    async def set_lifecycle_state_without_preload_content(
        self,
        identity_id: str | None,
        set_lifecycle_state_request: SetLifecycleStateRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `set_lifecycle_state`, but returns any status, and the body as bytes."""

    async def update_lifecycle_states(
        self,
        identity_profile_id: str | None,
        lifecycle_state_id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> LifecycleState:
        """Change parts of a lifecycle state.

        Requires the scope `idn:identity-profile-lifecycle-state:manage`.

        Args:
            identity_profile_id: The identity profile's id.
            lifecycle_state_id: The lifecycle state's id.
            json_patch_operation: The changes, in order.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def update_lifecycle_states_with_http_info(
        self,
        identity_profile_id: str | None,
        lifecycle_state_id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[LifecycleState]:
        """Like `update_lifecycle_states`, but also returns status and headers."""

    async def update_lifecycle_states_without_preload_content(
        self,
        identity_profile_id: str | None,
        lifecycle_state_id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_lifecycle_states`, but returns any status, and the body as bytes."""
