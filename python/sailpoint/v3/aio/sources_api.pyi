# Generated from schema/.
"""Manage sources: connections, schemas, schedules, provisioning policies and aggregation."""

from collections.abc import Mapping, Sequence
from os import PathLike
from pathlib import Path
from typing import Any, IO, Literal, overload

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v3.models._shared import JsonPatchOperation
from sailpoint.v3.models._sources import DeleteSource202Response, ModelSchema, ProvisioningPolicyDto, Source, SourceConnectionsDto, SourceHealthDto
from sailpoint.v3.models.usage_type import UsageType

__all__ = ["SourcesApi"]

class SourcesApi(Api):
    """Manage sources: connections, schemas, schedules, provisioning policies and aggregation."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def create_provisioning_policy(
        self,
        source_id: str | None,
        provisioning_policy_dto: ProvisioningPolicyDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ProvisioningPolicyDto:
        """Create a provisioning policy of a source.

        Requires one of the scopes `idn:provisioning-policy-source-admin-operations:manage`,
        `idn:provisioning-policy:manage`.

        Args:
            source_id: The source's id.
            provisioning_policy_dto: The policy.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def create_provisioning_policy_with_http_info(
        self,
        source_id: str | None,
        provisioning_policy_dto: ProvisioningPolicyDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ProvisioningPolicyDto]:
        """Like `create_provisioning_policy`, but also returns status and headers."""

    async def create_provisioning_policy_without_preload_content(
        self,
        source_id: str | None,
        provisioning_policy_dto: ProvisioningPolicyDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_provisioning_policy`, but returns any status, and the body as bytes."""

    async def create_source(
        self,
        source: Source | Mapping[str, Any],
        provision_as_csv: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> Source:
        """Create a source.

        Requires the scope `idn:sources:manage`.

        Args:
            source: The source; read-only members are left out of the request.
            provision_as_csv: True to create a source that reads delimited files.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    async def create_source_with_http_info(
        self,
        source: Source | Mapping[str, Any],
        provision_as_csv: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Source]:
        """Like `create_source`, but also returns status and headers."""

    async def create_source_without_preload_content(
        self,
        source: Source | Mapping[str, Any],
        provision_as_csv: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_source`, but returns any status, and the body as bytes."""

    async def create_source_schema(
        self,
        source_id: str | None,
        model_schema: ModelSchema | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ModelSchema:
        """Create a schema of a source.

        Requires the scope `idn:source-schema:manage` and the token of a user.

        Args:
            source_id: The source's id.
            model_schema: The schema.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    async def create_source_schema_with_http_info(
        self,
        source_id: str | None,
        model_schema: ModelSchema | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelSchema]:
        """Like `create_source_schema`, but also returns status and headers."""

    async def create_source_schema_without_preload_content(
        self,
        source_id: str | None,
        model_schema: ModelSchema | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_source_schema`, but returns any status, and the body as bytes."""

    async def delete_provisioning_policy(
        self,
        source_id: str | None,
        usage_type: UsageType | Literal["CREATE", "UPDATE", "ENABLE", "DISABLE", "DELETE", "ASSIGN", "UNASSIGN", "CREATE_GROUP", "UPDATE_GROUP", "DELETE_GROUP", "REGISTER", "CREATE_IDENTITY", "UPDATE_IDENTITY", "EDIT_GROUP", "UNLOCK", "CHANGE_PASSWORD"] | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Delete a provisioning policy of a source.

        Requires the scope `idn:provisioning-policy:manage`.

        Args:
            source_id: The source's id.
            usage_type: The operation that uses the policy.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def delete_provisioning_policy_with_http_info(
        self,
        source_id: str | None,
        usage_type: UsageType | Literal["CREATE", "UPDATE", "ENABLE", "DISABLE", "DELETE", "ASSIGN", "UNASSIGN", "CREATE_GROUP", "UPDATE_GROUP", "DELETE_GROUP", "REGISTER", "CREATE_IDENTITY", "UPDATE_IDENTITY", "EDIT_GROUP", "UNLOCK", "CHANGE_PASSWORD"] | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_provisioning_policy`, but also returns status and headers."""

    async def delete_provisioning_policy_without_preload_content(
        self,
        source_id: str | None,
        usage_type: UsageType | Literal["CREATE", "UPDATE", "ENABLE", "DISABLE", "DELETE", "ASSIGN", "UNASSIGN", "CREATE_GROUP", "UPDATE_GROUP", "DELETE_GROUP", "REGISTER", "CREATE_IDENTITY", "UPDATE_IDENTITY", "EDIT_GROUP", "UNLOCK", "CHANGE_PASSWORD"] | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_provisioning_policy`, but returns any status, and the body as bytes."""

    async def delete_source(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> DeleteSource202Response:
        """Start to delete a source.

        Returns a task; the source is deleted when it ends.

        Requires the scope `idn:sources:manage`.

        Args:
            id: The source's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def delete_source_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[DeleteSource202Response]:
        """Like `delete_source`, but also returns status and headers."""

    async def delete_source_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_source`, but returns any status, and the body as bytes."""

    async def delete_source_schema(
        self,
        source_id: str | None,
        schema_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Delete a schema of a source.

        Requires the scope `idn:source-schema:manage` and the token of a user.

        Args:
            source_id: The source's id.
            schema_id: The schema's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def delete_source_schema_with_http_info(
        self,
        source_id: str | None,
        schema_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_source_schema`, but also returns status and headers."""

    async def delete_source_schema_without_preload_content(
        self,
        source_id: str | None,
        schema_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_source_schema`, but returns any status, and the body as bytes."""

    @overload
    async def get_accounts_schema(
        self,
        id: str | None,
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
        _download_to: None = ...,
    ) -> str:
        """Download the account schema of a delimited file source as CSV.

        Requires one of the scopes `idn:source-schema:read`, `idn:source-schema:manage` and the token of a user.

        Args:
            id: The source's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    @overload
    async def get_accounts_schema(
        self,
        id: str | None,
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
        _download_to: str | PathLike[str],
    ) -> Path: ...
    @overload
    async def get_accounts_schema_with_http_info(
        self,
        id: str | None,
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
        _download_to: None = ...,
    ) -> ApiResponse[str]:
        """Like `get_accounts_schema`, but also returns status and headers."""

    @overload
    async def get_accounts_schema_with_http_info(
        self,
        id: str | None,
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
        _download_to: str | PathLike[str],
    ) -> ApiResponse[Path]: ...
    async def get_accounts_schema_without_preload_content(
        self,
        id: str | None,
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
        _download_to: str | PathLike[str] | None = ...,
    ) -> RawResponse:
        """Like `get_accounts_schema`, but returns any status, and the body as bytes."""

    @overload
    async def get_entitlements_schema(
        self,
        id: str | None,
        schema_name: str | None = ...,
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
        _download_to: None = ...,
    ) -> str:
        """Download an entitlement schema of a delimited file source as CSV.

        Requires the scope `idn:source-schema:read` and the token of a user.

        Args:
            id: The source's id.
            schema_name: Name of the entitlement schema.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    @overload
    async def get_entitlements_schema(
        self,
        id: str | None,
        schema_name: str | None = ...,
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
        _download_to: str | PathLike[str],
    ) -> Path: ...
    @overload
    async def get_entitlements_schema_with_http_info(
        self,
        id: str | None,
        schema_name: str | None = ...,
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
        _download_to: None = ...,
    ) -> ApiResponse[str]:
        """Like `get_entitlements_schema`, but also returns status and headers."""

    @overload
    async def get_entitlements_schema_with_http_info(
        self,
        id: str | None,
        schema_name: str | None = ...,
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
        _download_to: str | PathLike[str],
    ) -> ApiResponse[Path]: ...
    async def get_entitlements_schema_without_preload_content(
        self,
        id: str | None,
        schema_name: str | None = ...,
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
        _download_to: str | PathLike[str] | None = ...,
    ) -> RawResponse:
        """Like `get_entitlements_schema`, but returns any status, and the body as bytes."""

    async def get_provisioning_policy(
        self,
        source_id: str | None,
        usage_type: UsageType | Literal["CREATE", "UPDATE", "ENABLE", "DISABLE", "DELETE", "ASSIGN", "UNASSIGN", "CREATE_GROUP", "UPDATE_GROUP", "DELETE_GROUP", "REGISTER", "CREATE_IDENTITY", "UPDATE_IDENTITY", "EDIT_GROUP", "UNLOCK", "CHANGE_PASSWORD"] | None,
        **_options: Unpack[_RequestOptions],
    ) -> ProvisioningPolicyDto:
        """Get a provisioning policy of a source by its usage.

        Requires one of the scopes `idn:provisioning-policy-source:read`, `idn:provisioning-policy:read`,
        `idn:provisioning-policy-source-admin-operations:manage`, `idn:provisioning-policy:manage`.

        Args:
            source_id: The source's id.
            usage_type: The operation that uses the policy.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def get_provisioning_policy_with_http_info(
        self,
        source_id: str | None,
        usage_type: UsageType | Literal["CREATE", "UPDATE", "ENABLE", "DISABLE", "DELETE", "ASSIGN", "UNASSIGN", "CREATE_GROUP", "UPDATE_GROUP", "DELETE_GROUP", "REGISTER", "CREATE_IDENTITY", "UPDATE_IDENTITY", "EDIT_GROUP", "UNLOCK", "CHANGE_PASSWORD"] | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ProvisioningPolicyDto]:
        """Like `get_provisioning_policy`, but also returns status and headers."""

    async def get_provisioning_policy_without_preload_content(
        self,
        source_id: str | None,
        usage_type: UsageType | Literal["CREATE", "UPDATE", "ENABLE", "DISABLE", "DELETE", "ASSIGN", "UNASSIGN", "CREATE_GROUP", "UPDATE_GROUP", "DELETE_GROUP", "REGISTER", "CREATE_IDENTITY", "UPDATE_IDENTITY", "EDIT_GROUP", "UNLOCK", "CHANGE_PASSWORD"] | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_provisioning_policy`, but returns any status, and the body as bytes."""

    async def get_source(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> Source:
        """Get one source.

        Requires one of the scopes `idn:sources:read`, `idn:sources:manage`.

        Args:
            id: The source's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def get_source_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Source]:
        """Like `get_source`, but also returns status and headers."""

    async def get_source_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_source`, but returns any status, and the body as bytes."""

    async def get_source_connections(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> SourceConnectionsDto:
        """List the objects that depend on a source.

        Requires one of the scopes `idn:sources:read`, `idn:sources:manage`.

        Args:
            source_id: The source's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def get_source_connections_with_http_info(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SourceConnectionsDto]:
        """Like `get_source_connections`, but also returns status and headers."""

    async def get_source_connections_without_preload_content(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_source_connections`, but returns any status, and the body as bytes."""

    async def get_source_health(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> SourceHealthDto:
        """Get the health of a source.

        Requires one of the scopes `idn:sources:read`, `idn:sources:manage`.

        Args:
            source_id: The source's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def get_source_health_with_http_info(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SourceHealthDto]:
        """Like `get_source_health`, but also returns status and headers."""

    async def get_source_health_without_preload_content(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_source_health`, but returns any status, and the body as bytes."""

    async def get_source_schema(
        self,
        source_id: str | None,
        schema_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ModelSchema:
        """Get a schema of a source.

        Requires one of the scopes `idn:source-schema:read`, `idn:source-schema:manage` and the token of a user.

        Args:
            source_id: The source's id.
            schema_id: The schema's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def get_source_schema_with_http_info(
        self,
        source_id: str | None,
        schema_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelSchema]:
        """Like `get_source_schema`, but also returns status and headers."""

    async def get_source_schema_without_preload_content(
        self,
        source_id: str | None,
        schema_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_source_schema`, but returns any status, and the body as bytes."""

    async def get_source_schemas(
        self,
        source_id: str | None,
        include_types: Literal["group", "user"] | None = ...,
        include_names: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[ModelSchema]:
        """List the schemas of a source.

        Requires one of the scopes `idn:source-schema:read`, `idn:source-schema:manage` and the token of a user.

        Args:
            source_id: The source's id.
            include_types: One of group, user.
            include_names: Names of the schemas, separated by commas.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def get_source_schemas_with_http_info(
        self,
        source_id: str | None,
        include_types: Literal["group", "user"] | None = ...,
        include_names: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[ModelSchema]]:
        """Like `get_source_schemas`, but also returns status and headers."""

    async def get_source_schemas_without_preload_content(
        self,
        source_id: str | None,
        include_types: Literal["group", "user"] | None = ...,
        include_names: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_source_schemas`, but returns any status, and the body as bytes."""

    async def import_accounts_schema(
        self,
        id: str | None,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelSchema:
        """Upload the account schema of a delimited file source as CSV.

        Requires the scope `idn:source-schema:manage` and the token of a user.

        Args:
            id: The source's id.
            file: The file with the schema.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    async def import_accounts_schema_with_http_info(
        self,
        id: str | None,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelSchema]:
        """Like `import_accounts_schema`, but also returns status and headers."""

    async def import_accounts_schema_without_preload_content(
        self,
        id: str | None,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `import_accounts_schema`, but returns any status, and the body as bytes."""

    async def import_connector_file(
        self,
        source_id: str | None,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> Source:
        """Upload a file that the source's connector needs.

        Requires the scope `idn:sources-admin:manage` and the token of a user.

        Args:
            source_id: The source's id.
            file: The file.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    async def import_connector_file_with_http_info(
        self,
        source_id: str | None,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Source]:
        """Like `import_connector_file`, but also returns status and headers."""

    async def import_connector_file_without_preload_content(
        self,
        source_id: str | None,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `import_connector_file`, but returns any status, and the body as bytes."""

    async def import_entitlements_schema(
        self,
        id: str | None,
        schema_name: str | None = ...,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelSchema:
        """Upload an entitlement schema of a delimited file source as CSV.

        Requires the scope `idn:source-schema:manage` and the token of a user.

        Args:
            id: The source's id.
            schema_name: Name of the entitlement schema.
            file: The file with the schema.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    async def import_entitlements_schema_with_http_info(
        self,
        id: str | None,
        schema_name: str | None = ...,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelSchema]:
        """Like `import_entitlements_schema`, but also returns status and headers."""

    async def import_entitlements_schema_without_preload_content(
        self,
        id: str | None,
        schema_name: str | None = ...,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `import_entitlements_schema`, but returns any status, and the body as bytes."""

    async def list_provisioning_policies(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[ProvisioningPolicyDto]:
        """List the provisioning policies of a source.

        Requires one of the scopes `idn:provisioning-policy:read`, `idn:provisioning-policy:manage`.

        Args:
            source_id: The source's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def list_provisioning_policies_with_http_info(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[ProvisioningPolicyDto]]:
        """Like `list_provisioning_policies`, but also returns status and headers."""

    async def list_provisioning_policies_without_preload_content(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_provisioning_policies`, but returns any status, and the body as bytes."""

    async def list_sources(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        for_subadmin: str | None = ...,
        include_idn_source: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[Source]:
        """List sources, a page at a time.

        Requires one of the scopes `idn:sources:read`, `idn:sources:manage`.

        Args:
            limit: Maximum number of records. By default 250.
            offset: Number of records to skip. By default 0.
            count: True requests the total in the X-Total-Count header. By default False.
            filters: Filter by the fields of this list.
            sorters: Fields to sort by, separated by commas; a leading `-` sorts descending.
            for_subadmin: Id of a source subadministrator, or `me`: only that user's sources.
            include_idn_source: True to include the product's own source. By default False.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def list_sources_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        for_subadmin: str | None = ...,
        include_idn_source: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[Source]]:
        """Like `list_sources`, but also returns status and headers."""

    async def list_sources_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        for_subadmin: str | None = ...,
        include_idn_source: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_sources`, but returns any status, and the body as bytes."""

    async def put_provisioning_policy(
        self,
        source_id: str | None,
        usage_type: UsageType | Literal["CREATE", "UPDATE", "ENABLE", "DISABLE", "DELETE", "ASSIGN", "UNASSIGN", "CREATE_GROUP", "UPDATE_GROUP", "DELETE_GROUP", "REGISTER", "CREATE_IDENTITY", "UPDATE_IDENTITY", "EDIT_GROUP", "UNLOCK", "CHANGE_PASSWORD"] | None,
        provisioning_policy_dto: ProvisioningPolicyDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ProvisioningPolicyDto:
        """Replace a provisioning policy of a source.

        Requires one of the scopes `idn:provisioning-policy-source-admin-operations:manage`,
        `idn:provisioning-policy:manage`.

        Args:
            source_id: The source's id.
            usage_type: The operation that uses the policy.
            provisioning_policy_dto: The policy.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def put_provisioning_policy_with_http_info(
        self,
        source_id: str | None,
        usage_type: UsageType | Literal["CREATE", "UPDATE", "ENABLE", "DISABLE", "DELETE", "ASSIGN", "UNASSIGN", "CREATE_GROUP", "UPDATE_GROUP", "DELETE_GROUP", "REGISTER", "CREATE_IDENTITY", "UPDATE_IDENTITY", "EDIT_GROUP", "UNLOCK", "CHANGE_PASSWORD"] | None,
        provisioning_policy_dto: ProvisioningPolicyDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ProvisioningPolicyDto]:
        """Like `put_provisioning_policy`, but also returns status and headers."""

    async def put_provisioning_policy_without_preload_content(
        self,
        source_id: str | None,
        usage_type: UsageType | Literal["CREATE", "UPDATE", "ENABLE", "DISABLE", "DELETE", "ASSIGN", "UNASSIGN", "CREATE_GROUP", "UPDATE_GROUP", "DELETE_GROUP", "REGISTER", "CREATE_IDENTITY", "UPDATE_IDENTITY", "EDIT_GROUP", "UNLOCK", "CHANGE_PASSWORD"] | None,
        provisioning_policy_dto: ProvisioningPolicyDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `put_provisioning_policy`, but returns any status, and the body as bytes."""

    async def put_source(
        self,
        id: str | None,
        source: Source | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> Source:
        """Replace a source.

        Requires the scope `idn:sources:manage`.

        Args:
            id: The source's id.
            source: The source.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def put_source_with_http_info(
        self,
        id: str | None,
        source: Source | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Source]:
        """Like `put_source`, but also returns status and headers."""

    async def put_source_without_preload_content(
        self,
        id: str | None,
        source: Source | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `put_source`, but returns any status, and the body as bytes."""

    async def put_source_schema(
        self,
        source_id: str | None,
        schema_id: str | None,
        model_schema: ModelSchema | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ModelSchema:
        """Replace a schema of a source.

        Requires the scope `idn:source-schema:manage` and the token of a user.

        Args:
            source_id: The source's id.
            schema_id: The schema's id.
            model_schema: The schema.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def put_source_schema_with_http_info(
        self,
        source_id: str | None,
        schema_id: str | None,
        model_schema: ModelSchema | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelSchema]:
        """Like `put_source_schema`, but also returns status and headers."""

    async def put_source_schema_without_preload_content(
        self,
        source_id: str | None,
        schema_id: str | None,
        model_schema: ModelSchema | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `put_source_schema`, but returns any status, and the body as bytes."""

    async def update_provisioning_policies_in_bulk(
        self,
        source_id: str | None,
        provisioning_policy_dto: Sequence[ProvisioningPolicyDto | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[ProvisioningPolicyDto]:
        """Replace several provisioning policies of a source.

        Requires the scope `idn:provisioning-policy:manage`.

        Args:
            source_id: The source's id.
            provisioning_policy_dto: The policies.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def update_provisioning_policies_in_bulk_with_http_info(
        self,
        source_id: str | None,
        provisioning_policy_dto: Sequence[ProvisioningPolicyDto | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[ProvisioningPolicyDto]]:
        """Like `update_provisioning_policies_in_bulk`, but also returns status and headers."""

    async def update_provisioning_policies_in_bulk_without_preload_content(
        self,
        source_id: str | None,
        provisioning_policy_dto: Sequence[ProvisioningPolicyDto | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_provisioning_policies_in_bulk`, but returns any status, and the body as bytes."""

    async def update_provisioning_policy(
        self,
        source_id: str | None,
        usage_type: UsageType | Literal["CREATE", "UPDATE", "ENABLE", "DISABLE", "DELETE", "ASSIGN", "UNASSIGN", "CREATE_GROUP", "UPDATE_GROUP", "DELETE_GROUP", "REGISTER", "CREATE_IDENTITY", "UPDATE_IDENTITY", "EDIT_GROUP", "UNLOCK", "CHANGE_PASSWORD"] | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ProvisioningPolicyDto:
        """Change parts of a provisioning policy.

        Requires one of the scopes `idn:provisioning-policy-source-admin-operations:manage`,
        `idn:provisioning-policy:manage`.

        Args:
            source_id: The source's id.
            usage_type: The operation that uses the policy.
            json_patch_operation: The changes, in order.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def update_provisioning_policy_with_http_info(
        self,
        source_id: str | None,
        usage_type: UsageType | Literal["CREATE", "UPDATE", "ENABLE", "DISABLE", "DELETE", "ASSIGN", "UNASSIGN", "CREATE_GROUP", "UPDATE_GROUP", "DELETE_GROUP", "REGISTER", "CREATE_IDENTITY", "UPDATE_IDENTITY", "EDIT_GROUP", "UNLOCK", "CHANGE_PASSWORD"] | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ProvisioningPolicyDto]:
        """Like `update_provisioning_policy`, but also returns status and headers."""

    async def update_provisioning_policy_without_preload_content(
        self,
        source_id: str | None,
        usage_type: UsageType | Literal["CREATE", "UPDATE", "ENABLE", "DISABLE", "DELETE", "ASSIGN", "UNASSIGN", "CREATE_GROUP", "UPDATE_GROUP", "DELETE_GROUP", "REGISTER", "CREATE_IDENTITY", "UPDATE_IDENTITY", "EDIT_GROUP", "UNLOCK", "CHANGE_PASSWORD"] | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_provisioning_policy`, but returns any status, and the body as bytes."""

    async def update_source(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> Source:
        """Change parts of a source.

        Requires the scope `idn:sources:manage`.

        Args:
            id: The source's id.
            json_patch_operation: The changes, in order.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def update_source_with_http_info(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Source]:
        """Like `update_source`, but also returns status and headers."""

    async def update_source_without_preload_content(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_source`, but returns any status, and the body as bytes."""

    async def update_source_schema(
        self,
        source_id: str | None,
        schema_id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ModelSchema:
        """Change parts of a schema.

        Requires the scope `idn:source-schema:manage` and the token of a user.

        Args:
            source_id: The source's id.
            schema_id: The schema's id.
            json_patch_operation: The changes, in order.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def update_source_schema_with_http_info(
        self,
        source_id: str | None,
        schema_id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelSchema]:
        """Like `update_source_schema`, but also returns status and headers."""

    async def update_source_schema_without_preload_content(
        self,
        source_id: str | None,
        schema_id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_source_schema`, but returns any status, and the body as bytes."""
