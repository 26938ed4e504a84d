# Generated from schema/.
"""Create, read, change, delete, promote and preview identity profiles."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import JsonObject, ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint._waiting import WaitsForTasks
from sailpoint.beta.models._identity_profiles import IdentityAttributeConfig, IdentityPreviewRequest, IdentityPreviewResponse, IdentityProfile, IdentityProfileExportedObject, TaskResultSimplified
from sailpoint.beta.models._shared import JsonPatchOperation, ObjectImportResult
from sailpoint.beta.models.request_body import RequestBody

__all__ = ["IdentityProfilesApi"]

class IdentityProfilesApi(WaitsForTasks[TaskResultSimplified], Api):
    """Create, read, change, delete, promote and preview identity profiles."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def create_identity_profile(
        self,
        identity_profile: IdentityProfile | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> IdentityProfile:
        """Create an identity profile.

        `name` and `authoritative_source` are required. Without `priority` the profile gets the lowest priority.

        Requires the scope `idn:identity-profile:manage`.

        Args:
            identity_profile: The profile; read-only members are left out of the request.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    def create_identity_profile_with_http_info(
        self,
        identity_profile: IdentityProfile | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[IdentityProfile]:
        """Like `create_identity_profile`, but also returns status and headers."""

    def create_identity_profile_without_preload_content(
        self,
        identity_profile: IdentityProfile | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_identity_profile`, but returns any status, and the body as bytes."""

    def delete_identity_profile(
        self,
        identity_profile_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> TaskResultSimplified:
        """Delete an identity profile.

        Returns a task that deletes the profile; the profile stays visible until the task ends.

        Requires the scope `idn:identity-profile:delete`.

        Args:
            identity_profile_id: The profile's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    def delete_identity_profile_with_http_info(
        self,
        identity_profile_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TaskResultSimplified]:
        """Like `delete_identity_profile`, but also returns status and headers."""

    def delete_identity_profile_without_preload_content(
        self,
        identity_profile_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_identity_profile`, but returns any status, and the body as bytes."""

    def delete_identity_profiles(
        self,
        request_body: RequestBody | list[str] | tuple[str, ...],
        **_options: Unpack[_RequestOptions],
    ) -> TaskResultSimplified:
        """Delete several identity profiles.

        Returns a task that deletes the profiles; they stay visible until the task ends. Unknown ids are ignored.

        Requires the scope `idn:identity-profile:delete`.

        Args:
            request_body: The ids of the profiles.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    def delete_identity_profiles_with_http_info(
        self,
        request_body: RequestBody | list[str] | tuple[str, ...],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TaskResultSimplified]:
        """Like `delete_identity_profiles`, but also returns status and headers."""

    def delete_identity_profiles_without_preload_content(
        self,
        request_body: RequestBody | list[str] | tuple[str, ...],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_identity_profiles`, but returns any status, and the body as bytes."""

    def export_identity_profiles(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[IdentityProfileExportedObject]:
        """Export identity profiles in the format that import reads.

        Filters: id, name and priority with eq and ne. Sorters: id, name, priority.

        Requires one of the scopes `idn:identity-profile:read`, `idn:identity-profile:manage` and the token of a
        user.

        Args:
            limit: Maximum number of records. By default 250.
            offset: Number of records to skip. By default 0.
            count: True requests the total in the X-Total-Count header. By default False.
            filters: Filter, for example `name sw "Eng"`.
            sorters: Fields to sort by, separated by commas; a leading `-` sorts descending.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    def export_identity_profiles_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[IdentityProfileExportedObject]]:
        """Like `export_identity_profiles`, but also returns status and headers."""

    def export_identity_profiles_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `export_identity_profiles`, but returns any status, and the body as bytes."""

    def get_default_identity_attribute_config(
        self,
        identity_profile_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> IdentityAttributeConfig:
        """Get the default mappings of an identity profile.

        Requires the scope `idn:identity-profile:manage`.

        Args:
            identity_profile_id: The profile's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    def get_default_identity_attribute_config_with_http_info(
        self,
        identity_profile_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[IdentityAttributeConfig]:
        """Like `get_default_identity_attribute_config`, but also returns status and headers."""

    def get_default_identity_attribute_config_without_preload_content(
        self,
        identity_profile_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_default_identity_attribute_config`, but returns any status, and the body as bytes."""

    def get_identity_profile(
        self,
        identity_profile_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> IdentityProfile:
        """Get one identity profile.

        Requires one of the scopes `idn:identity-profile:read`, `idn:identity-profile:manage`.

        Args:
            identity_profile_id: The profile's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    def get_identity_profile_with_http_info(
        self,
        identity_profile_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[IdentityProfile]:
        """Like `get_identity_profile`, but also returns status and headers."""

    def get_identity_profile_without_preload_content(
        self,
        identity_profile_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_identity_profile`, but returns any status, and the body as bytes."""

    def import_identity_profiles(
        self,
        identity_profile_exported_object: Sequence[IdentityProfileExportedObject | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ObjectImportResult:
        """Create or update identity profiles from an export.

        The status is 200 even if objects were rejected: check `errors` in the result.

        Requires the scope `idn:identity-profile:manage` and the token of a user.

        Args:
            identity_profile_exported_object: Exported profiles.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    def import_identity_profiles_with_http_info(
        self,
        identity_profile_exported_object: Sequence[IdentityProfileExportedObject | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ObjectImportResult]:
        """Like `import_identity_profiles`, but also returns status and headers."""

    def import_identity_profiles_without_preload_content(
        self,
        identity_profile_exported_object: Sequence[IdentityProfileExportedObject | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `import_identity_profiles`, but returns any status, and the body as bytes."""

    def list_identity_profiles(
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

        Requires the scope `idn:identity-profile:read`.

        Args:
            limit: Maximum number of records. By default 250.
            offset: Number of records to skip. By default 0.
            count: True requests the total in the X-Total-Count header. By default False.
            filters: Filter, for example `name sw "Eng"`.
            sorters: Fields to sort by, separated by commas; a leading `-` sorts descending.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    def list_identity_profiles_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[IdentityProfile]]:
        """Like `list_identity_profiles`, but also returns status and headers."""

    def list_identity_profiles_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_identity_profiles`, but returns any status, and the body as bytes."""

    def show_generate_identity_preview(
        self,
        identity_preview_request: IdentityPreviewRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> IdentityPreviewResponse:
        """Send `POST /identity-profiles/identity-preview`.

        Requires the scope `idn:identity-profile:manage`.
        """

    def show_generate_identity_preview_with_http_info(
        self,
        identity_preview_request: IdentityPreviewRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[IdentityPreviewResponse]:
        """Like `show_generate_identity_preview`, but also returns status and headers."""

    def show_generate_identity_preview_without_preload_content(
        self,
        identity_preview_request: IdentityPreviewRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `show_generate_identity_preview`, but returns any status, and the body as bytes."""

    def sync_identity_profile(
        self,
        identity_profile_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Process all identities of a profile.

        This puts load on the whole tenant: call it only if `identity_refresh_required` is true, never on a
        schedule.

        Requires one of the scopes `idn:identity-profile:read`, `idn:identity-profile:manage`.

        Args:
            identity_profile_id: The profile's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    def sync_identity_profile_with_http_info(
        self,
        identity_profile_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """Like `sync_identity_profile`, but also returns status and headers."""

    def sync_identity_profile_without_preload_content(
        self,
        identity_profile_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `sync_identity_profile`, but returns any status, and the body as bytes."""

    def update_identity_profile(
        self,
        identity_profile_id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> IdentityProfile:
        """Change parts of an identity profile.

        id, created, modified, identityCount, identityRefreshRequired and hasTimeBasedAttr cannot be changed;
        authoritativeSource and identityAttributeConfig cannot be changed in one request.

        Requires the scope `idn:identity-profile:manage`.

        Args:
            identity_profile_id: The profile's id.
            json_patch_operation: The changes, in order.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    def update_identity_profile_with_http_info(
        self,
        identity_profile_id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[IdentityProfile]:
        """Like `update_identity_profile`, but also returns status and headers."""

    def update_identity_profile_without_preload_content(
        self,
        identity_profile_id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_identity_profile`, but returns any status, and the body as bytes."""
