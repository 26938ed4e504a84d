# Written by `make stubs` from schema/; change it there.
"""Create, read, change, delete, promote and preview identity profiles."""

from collections.abc import Mapping, Sequence
from typing import Any, overload

from typing_extensions import Unpack

from sailpoint._containers import JsonObject, ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint._waiting import AwaitsTasks
from sailpoint.v2024.models.identity_attribute_config import IdentityAttributeConfig
from sailpoint.v2024.models.identity_preview_request import IdentityPreviewRequest
from sailpoint.v2024.models.identity_preview_response import IdentityPreviewResponse
from sailpoint.v2024.models.identity_profile import IdentityProfile
from sailpoint.v2024.models.identity_profile_exported_object import IdentityProfileExportedObject
from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation
from sailpoint.v2024.models.object_import_result import ObjectImportResult
from sailpoint.v2024.models.request_body import RequestBody
from sailpoint.v2024.models.task_result_simplified import TaskResultSimplified

__all__ = ["IdentityProfilesApi"]

class IdentityProfilesApi(AwaitsTasks, Api):
    """Create, read, change, delete, promote and preview identity profiles."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    async def create_identity_profile(
        self,
        identity_profile: IdentityProfile | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> IdentityProfile:
        """Create an identity profile.

        `name` and `authoritative_source` are required. Without `priority` it ranks last.

        Needs the scope `idn:identity-profile:manage`.

        Args:
            identity_profile: The profile; members that the server owns are left out of the request.

        Raises:
            ApiValueError: an argument cannot be sent.
            ApiException: the service answered 400, 401, 403, 429, 500.
        """

    async def create_identity_profile_with_http_info(
        self,
        identity_profile: IdentityProfile | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[IdentityProfile]:
        """`create_identity_profile`, with status and headers."""

    async def create_identity_profile_without_preload_content(
        self,
        identity_profile: IdentityProfile | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_identity_profile`, with the body as it came; raises for no status."""

    async def delete_identity_profile(
        self,
        identity_profile_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> TaskResultSimplified:
        """Delete an identity profile.

        The answer names a task; the profile stays visible until it ends.

        Needs the scope `idn:identity-profile:manage`.

        Args:
            identity_profile_id: The profile's id.

        Raises:
            ApiValueError: an argument cannot be sent.
            ApiException: the service answered 400, 401, 403, 404, 429, 500.
        """

    async def delete_identity_profile_with_http_info(
        self,
        identity_profile_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TaskResultSimplified]:
        """`delete_identity_profile`, with status and headers."""

    async def delete_identity_profile_without_preload_content(
        self,
        identity_profile_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_identity_profile`, with the body as it came; raises for no status."""

    async def delete_identity_profiles(
        self,
        request_body: RequestBody | list[str] | tuple[str, ...],
        **_options: Unpack[_RequestOptions],
    ) -> TaskResultSimplified:
        """Delete several identity profiles.

        The answer names a task; the profiles stay visible until it ends. An unknown id is not an error.

        Needs the scope `idn:identity-profile:manage`.

        Args:
            request_body: The ids of the profiles.

        Raises:
            ApiValueError: an argument cannot be sent.
            ApiException: the service answered 400, 401, 403, 429, 500.
        """

    async def delete_identity_profiles_with_http_info(
        self,
        request_body: RequestBody | list[str] | tuple[str, ...],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TaskResultSimplified]:
        """`delete_identity_profiles`, with status and headers."""

    async def delete_identity_profiles_without_preload_content(
        self,
        request_body: RequestBody | list[str] | tuple[str, ...],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_identity_profiles`, with the body as it came; raises for no status."""

    async def export_identity_profiles(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[IdentityProfileExportedObject]:
        """Export identity profiles in the form that import reads.

        Filters: id, name and priority with eq and ne. Sorters: id, name, priority.

        Needs the scope `idn:identity-profile:read`.

        Args:
            limit: How many to return at most, 0 to 250. By default 250.
            offset: How many to skip. By default 0.
            count: Whether to send the total in the X-Total-Count header. By default False.
            filters: Which to return, for example `name sw "Eng"`.
            sorters: Fields to sort by, separated by commas; a leading `-` sorts descending.

        Raises:
            ApiValueError: an argument cannot be sent.
            ApiException: the service answered 400, 401, 403, 429, 500.
        """

    async def export_identity_profiles_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[IdentityProfileExportedObject]]:
        """`export_identity_profiles`, with status and headers."""

    async def export_identity_profiles_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`export_identity_profiles`, with the body as it came; raises for no status."""

    @overload
    async def generate_identity_preview(
        self,
        identity_preview_request: IdentityPreviewRequest | Mapping[str, Any],
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
    ) -> IdentityPreviewResponse:
        """Show what an identity would look like under other mappings.

        Nothing is stored. The two arguments may be given by position in either order.

        Experimental: set `Configuration.experimental` first.

        Needs the scope `idn:identity-profile:manage`.

        Args:
            identity_preview_request: The identity and the mappings.
            x_sail_point_experimental: Says that the caller knows that this API may change. By default 'true'.

        Raises:
            ApiValueError: an argument cannot be sent.
            ApiException: the service answered 400, 401, 403, 429, 500.
        """

    @overload
    async def generate_identity_preview(
        self,
        x_sail_point_experimental: str | None,
        identity_preview_request: IdentityPreviewRequest | Mapping[str, Any],
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
    ) -> IdentityPreviewResponse: ...
    @overload
    async def generate_identity_preview_with_http_info(
        self,
        identity_preview_request: IdentityPreviewRequest | Mapping[str, Any],
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
    ) -> ApiResponse[IdentityPreviewResponse]:
        """`generate_identity_preview`, with status and headers."""

    @overload
    async def generate_identity_preview_with_http_info(
        self,
        x_sail_point_experimental: str | None,
        identity_preview_request: IdentityPreviewRequest | Mapping[str, Any],
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
    ) -> ApiResponse[IdentityPreviewResponse]: ...
    @overload
    async def generate_identity_preview_without_preload_content(
        self,
        identity_preview_request: IdentityPreviewRequest | Mapping[str, Any],
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
        """`generate_identity_preview`, with the body as it came; raises for no status."""

    @overload
    async def generate_identity_preview_without_preload_content(
        self,
        x_sail_point_experimental: str | None,
        identity_preview_request: IdentityPreviewRequest | Mapping[str, Any],
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
    async def get_default_identity_attribute_config(
        self,
        identity_profile_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> IdentityAttributeConfig:
        """Get the mappings that a profile would have by default.

        Needs the scope `idn:identity-profile:manage`.

        Args:
            identity_profile_id: The profile's id.

        Raises:
            ApiValueError: an argument cannot be sent.
            ApiException: the service answered 400, 401, 403, 404, 429, 500.
        """

    async def get_default_identity_attribute_config_with_http_info(
        self,
        identity_profile_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[IdentityAttributeConfig]:
        """`get_default_identity_attribute_config`, with status and headers."""

    async def get_default_identity_attribute_config_without_preload_content(
        self,
        identity_profile_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_default_identity_attribute_config`, with the body as it came; raises for no status."""

    async def get_identity_profile(
        self,
        identity_profile_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> IdentityProfile:
        """Get one identity profile.

        Needs the scope `idn:identity-profile:read`.

        Args:
            identity_profile_id: The profile's id.

        Raises:
            ApiValueError: an argument cannot be sent.
            ApiException: the service answered 400, 401, 403, 404, 429, 500.
        """

    async def get_identity_profile_with_http_info(
        self,
        identity_profile_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[IdentityProfile]:
        """`get_identity_profile`, with status and headers."""

    async def get_identity_profile_without_preload_content(
        self,
        identity_profile_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_identity_profile`, with the body as it came; raises for no status."""

    async def import_identity_profiles(
        self,
        identity_profile_exported_object: Sequence[IdentityProfileExportedObject | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ObjectImportResult:
        """Create or update identity profiles from an export.

        The status is 200 even when objects were refused: look at `errors` of the result.

        Needs the scope `idn:identity-profile:manage` and the token of a user.

        Args:
            identity_profile_exported_object: Profiles as export writes them.

        Raises:
            ApiValueError: an argument cannot be sent.
            ApiException: the service answered 400, 401, 403, 429, 500.
        """

    async def import_identity_profiles_with_http_info(
        self,
        identity_profile_exported_object: Sequence[IdentityProfileExportedObject | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ObjectImportResult]:
        """`import_identity_profiles`, with status and headers."""

    async def import_identity_profiles_without_preload_content(
        self,
        identity_profile_exported_object: Sequence[IdentityProfileExportedObject | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`import_identity_profiles`, with the body as it came; raises for no status."""

    async def list_identity_profiles(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[IdentityProfile]:
        """List identity profiles, a page at a time.

        Filters: id and name with eq, ne, ge, gt, in, le and sw; priority with eq and ne. Sorters: id, name,
        priority, created, modified, owner.id, owner.name.

        Needs the scope `idn:identity-profile:read`.

        Args:
            limit: How many to return at most, 0 to 250. By default 250.
            offset: How many to skip. By default 0.
            count: Whether to send the total in the X-Total-Count header. By default False.
            filters: Which to return, for example `name sw "Eng"`.
            sorters: Fields to sort by, separated by commas; a leading `-` sorts descending.

        Raises:
            ApiValueError: an argument cannot be sent.
            ApiException: the service answered 400, 401, 403, 429, 500.
        """

    async def list_identity_profiles_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[IdentityProfile]]:
        """`list_identity_profiles`, with status and headers."""

    async def list_identity_profiles_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`list_identity_profiles`, with the body as it came; raises for no status."""

    async def sync_identity_profile(
        self,
        identity_profile_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Process all identities of a profile.

        Work for the whole tenant: call it only while `identity_refresh_required` is true, and never on a
        schedule.

        Needs the scope `idn:identity-profile:manage`.

        Args:
            identity_profile_id: The profile's id.

        Raises:
            ApiValueError: an argument cannot be sent.
            ApiException: the service answered 400, 401, 403, 404, 429, 500.
        """

    async def sync_identity_profile_with_http_info(
        self,
        identity_profile_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """`sync_identity_profile`, with status and headers."""

    async def sync_identity_profile_without_preload_content(
        self,
        identity_profile_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`sync_identity_profile`, with the body as it came; raises for no status."""

    async def update_identity_profile(
        self,
        identity_profile_id: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> IdentityProfile:
        """Change parts of an identity profile.

        id, created, modified, identityCount and identityRefreshRequired cannot be changed; authoritativeSource
        and identityAttributeConfig not in one request.

        Needs the scope `idn:identity-profile:manage`.

        Args:
            identity_profile_id: The profile's id.
            json_patch_operation: The changes, in order.

        Raises:
            ApiValueError: an argument cannot be sent.
            ApiException: the service answered 400, 401, 403, 404, 429, 500.
        """

    async def update_identity_profile_with_http_info(
        self,
        identity_profile_id: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[IdentityProfile]:
        """`update_identity_profile`, with status and headers."""

    async def update_identity_profile_without_preload_content(
        self,
        identity_profile_id: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`update_identity_profile`, with the body as it came; raises for no status."""
