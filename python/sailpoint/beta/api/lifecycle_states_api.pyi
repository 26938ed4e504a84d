# Generated from schema/.
"""Manage the lifecycle states of an identity profile, and set the state of an identity."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.beta.models._lifecycle_states import LifecycleState
from sailpoint.beta.models._shared import JsonPatchOperation

__all__ = ["LifecycleStatesApi"]

class LifecycleStatesApi(Api):
    """Manage the lifecycle states of an identity profile, and set the state of an identity."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def get_lifecycle_states(
        self,
        identity_profile_id: str | None,
        lifecycle_state_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> LifecycleState:
        """List the lifecycle states of an identity profile, a page at a time.

        Requires the scope `sp:scopes:all` and the token of a user.

        Args:
            identity_profile_id: The identity profile's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    def get_lifecycle_states_with_http_info(
        self,
        identity_profile_id: str | None,
        lifecycle_state_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[LifecycleState]:
        """Like `get_lifecycle_states`, but also returns status and headers."""

    def get_lifecycle_states_without_preload_content(
        self,
        identity_profile_id: str | None,
        lifecycle_state_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_lifecycle_states`, but returns any status, and the body as bytes."""

    def update_lifecycle_states(
        self,
        identity_profile_id: str | None,
        lifecycle_state_id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> LifecycleState:
        """Change parts of a lifecycle state.

        Requires the scope `sp:scopes:all` and the token of a user.

        Args:
            identity_profile_id: The identity profile's id.
            lifecycle_state_id: The lifecycle state's id.
            json_patch_operation: The changes, in order.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
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
