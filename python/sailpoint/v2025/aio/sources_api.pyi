# Generated from schema/.
"""Manage sources: connections, schemas, schedules, provisioning policies and aggregation."""

from collections.abc import Mapping, Sequence
from os import PathLike
from pathlib import Path
from typing import Any, IO, Literal, overload

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2025.models._shared import ConnectorDetail, JsonPatchOperation, LoadEntitlementTask, TaskResultDto
from sailpoint.v2025.models._sources import AttrSyncSourceConfig, CorrelationConfig, DeleteSource202Response, LoadAccountsTask, LoadUncorrelatedAccountsTask, ModelSchema, NativeChangeDetectionConfig, PasswordPolicyHoldersDtoInner, ProvisioningPolicyDto, ResourceObjectsRequest, ResourceObjectsResponse, Schedule1, Source, SourceConnectionsDto, SourceEntitlementRequestConfig, SourceHealthDto, SourceSyncJob, StatusResponse
from sailpoint.v2025.models.usage_type import UsageType

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

    async def create_source_schedule(
        self,
        source_id: str | None,
        schedule1: Schedule1 | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> Schedule1:
        """Create the schedule of an aggregation.

        Requires the scope `idn:sources:manage`.

        Args:
            source_id: The source's id.
            schedule1: The schedule.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    async def create_source_schedule_with_http_info(
        self,
        source_id: str | None,
        schedule1: Schedule1 | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Schedule1]:
        """Like `create_source_schedule`, but also returns status and headers."""

    async def create_source_schedule_without_preload_content(
        self,
        source_id: str | None,
        schedule1: Schedule1 | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_source_schedule`, but returns any status, and the body as bytes."""

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

    async def delete_accounts_async(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> TaskResultDto:
        """Start to remove all accounts of a source.

        Returns a task; the accounts are removed when it ends.

        Requires the scope `idn:accounts:manage` and the token of a user.

        Args:
            id: The source's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    async def delete_accounts_async_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TaskResultDto]:
        """Like `delete_accounts_async`, but also returns status and headers."""

    async def delete_accounts_async_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_accounts_async`, but returns any status, and the body as bytes."""

    async def delete_native_change_detection_config(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Delete the configuration of native change detection.

        Requires the scope `idn:sources:manage`.

        Args:
            id: The source's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def delete_native_change_detection_config_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_native_change_detection_config`, but also returns status and headers."""

    async def delete_native_change_detection_config_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_native_change_detection_config`, but returns any status, and the body as bytes."""

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

    async def delete_source_schedule(
        self,
        source_id: str | None,
        schedule_type: Literal["ACCOUNT_AGGREGATION", "GROUP_AGGREGATION"] | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Delete the schedule of an aggregation.

        Requires the scope `idn:sources:manage`.

        Args:
            source_id: The source's id.
            schedule_type: One of ACCOUNT_AGGREGATION, GROUP_AGGREGATION.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def delete_source_schedule_with_http_info(
        self,
        source_id: str | None,
        schedule_type: Literal["ACCOUNT_AGGREGATION", "GROUP_AGGREGATION"] | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_source_schedule`, but also returns status and headers."""

    async def delete_source_schedule_without_preload_content(
        self,
        source_id: str | None,
        schedule_type: Literal["ACCOUNT_AGGREGATION", "GROUP_AGGREGATION"] | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_source_schedule`, but returns any status, and the body as bytes."""

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

    async def get_correlation_config(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> CorrelationConfig:
        """Get the configuration that correlates accounts with identities.

        Requires one of the scopes `idn:sources:read`, `idn:sources:manage`.

        Args:
            id: The source's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def get_correlation_config_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[CorrelationConfig]:
        """Like `get_correlation_config`, but also returns status and headers."""

    async def get_correlation_config_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_correlation_config`, but returns any status, and the body as bytes."""

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

        Requires one of the scopes `idn:source-schema:read`, `idn:source-schema:manage` and the token of a user.

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

    async def get_native_change_detection_config(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> NativeChangeDetectionConfig:
        """Get the configuration of native change detection.

        Requires the scope `idn:sources:read`.

        Args:
            id: The source's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def get_native_change_detection_config_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[NativeChangeDetectionConfig]:
        """Like `get_native_change_detection_config`, but also returns status and headers."""

    async def get_native_change_detection_config_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_native_change_detection_config`, but returns any status, and the body as bytes."""

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

    async def get_source_attr_sync_config(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> AttrSyncSourceConfig:
        """Get the configuration of attribute synchronization.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `idn:attr-sync-source-config:read`, `idn:attr-sync-source-config:manage` and
        the token of a user.

        Args:
            id: The source's id.
            x_sail_point_experimental: By default 'true'.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def get_source_attr_sync_config_with_http_info(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AttrSyncSourceConfig]:
        """Like `get_source_attr_sync_config`, but also returns status and headers."""

    async def get_source_attr_sync_config_without_preload_content(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_source_attr_sync_config`, but returns any status, and the body as bytes."""

    async def get_source_config(
        self,
        id: str | None,
        locale: Literal["de", "no", "fi", "sv", "ru", "pt", "ko", "zh-TW", "en", "it", "fr", "zh-CN", "hu", "es", "cs", "ja", "pl", "da", "nl"] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ConnectorDetail:
        """Get the configuration form of a source's connector.

        Requires one of the scopes `idn:connector-config:read`, `idn:connector-config:manage` and the token of a
        user.

        Args:
            id: The source's id.
            locale: One of de, no, fi, sv, ru, pt, ko, zh-TW, en, it, fr, zh-CN, hu, es, cs, ja, pl, da, nl.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def get_source_config_with_http_info(
        self,
        id: str | None,
        locale: Literal["de", "no", "fi", "sv", "ru", "pt", "ko", "zh-TW", "en", "it", "fr", "zh-CN", "hu", "es", "cs", "ja", "pl", "da", "nl"] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ConnectorDetail]:
        """Like `get_source_config`, but also returns status and headers."""

    async def get_source_config_without_preload_content(
        self,
        id: str | None,
        locale: Literal["de", "no", "fi", "sv", "ru", "pt", "ko", "zh-TW", "en", "it", "fr", "zh-CN", "hu", "es", "cs", "ja", "pl", "da", "nl"] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_source_config`, but returns any status, and the body as bytes."""

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

    async def get_source_entitlement_request_config(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> SourceEntitlementRequestConfig:
        """Get the source's settings for entitlement requests.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `idn:sources:read`, `idn:sources:manage`.

        Args:
            id: The source's id.
            x_sail_point_experimental: By default 'true'.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    async def get_source_entitlement_request_config_with_http_info(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SourceEntitlementRequestConfig]:
        """Like `get_source_entitlement_request_config`, but also returns status and headers."""

    async def get_source_entitlement_request_config_without_preload_content(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_source_entitlement_request_config`, but returns any status, and the body as bytes."""

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

    async def get_source_schedule(
        self,
        source_id: str | None,
        schedule_type: Literal["ACCOUNT_AGGREGATION", "GROUP_AGGREGATION"] | None,
        **_options: Unpack[_RequestOptions],
    ) -> Schedule1:
        """Get the schedule of an aggregation by its type.

        Requires one of the scopes `idn:sources:read`, `idn:sources:manage`.

        Args:
            source_id: The source's id.
            schedule_type: One of ACCOUNT_AGGREGATION, GROUP_AGGREGATION.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def get_source_schedule_with_http_info(
        self,
        source_id: str | None,
        schedule_type: Literal["ACCOUNT_AGGREGATION", "GROUP_AGGREGATION"] | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Schedule1]:
        """Like `get_source_schedule`, but also returns status and headers."""

    async def get_source_schedule_without_preload_content(
        self,
        source_id: str | None,
        schedule_type: Literal["ACCOUNT_AGGREGATION", "GROUP_AGGREGATION"] | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_source_schedule`, but returns any status, and the body as bytes."""

    async def get_source_schedules(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[Schedule1]:
        """List the schedules of a source's aggregations.

        Requires one of the scopes `idn:sources:read`, `idn:sources:manage`.

        Args:
            source_id: The source's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def get_source_schedules_with_http_info(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[Schedule1]]:
        """Like `get_source_schedules`, but also returns status and headers."""

    async def get_source_schedules_without_preload_content(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_source_schedules`, but returns any status, and the body as bytes."""

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

    async def import_accounts(
        self,
        id: str | None,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        disable_optimization: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> LoadAccountsTask:
        """Start an aggregation of a source's accounts.

        Returns a task. A delimited file source reads the uploaded file.

        Requires the scope `idn:sources:manage`.

        Args:
            id: The source's id.
            file: The file with the accounts.
            disable_optimization: `true` also processes accounts that have not changed.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    async def import_accounts_with_http_info(
        self,
        id: str | None,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        disable_optimization: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[LoadAccountsTask]:
        """Like `import_accounts`, but also returns status and headers."""

    async def import_accounts_without_preload_content(
        self,
        id: str | None,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        disable_optimization: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `import_accounts`, but returns any status, and the body as bytes."""

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

    async def import_entitlements(
        self,
        source_id: str | None,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> LoadEntitlementTask:
        """Start an aggregation of a source's entitlements.

        Returns a task. A delimited file source reads the uploaded file.

        Requires the scope `idn:entitlement:manage` and the token of a user.

        Args:
            source_id: The source's id.
            file: The file with the entitlements.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    async def import_entitlements_with_http_info(
        self,
        source_id: str | None,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[LoadEntitlementTask]:
        """Like `import_entitlements`, but also returns status and headers."""

    async def import_entitlements_without_preload_content(
        self,
        source_id: str | None,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `import_entitlements`, but returns any status, and the body as bytes."""

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

    async def import_uncorrelated_accounts(
        self,
        id: str | None,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> LoadUncorrelatedAccountsTask:
        """Start to load uncorrelated accounts from a file.

        Returns a task.

        Requires the scope `idn:sources:manage`.

        Args:
            id: The source's id.
            file: The file with the accounts.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    async def import_uncorrelated_accounts_with_http_info(
        self,
        id: str | None,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[LoadUncorrelatedAccountsTask]:
        """Like `import_uncorrelated_accounts`, but also returns status and headers."""

    async def import_uncorrelated_accounts_without_preload_content(
        self,
        id: str | None,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `import_uncorrelated_accounts`, but returns any status, and the body as bytes."""

    async def list_password_policy_holders_on_source(
        self,
        source_id: str | None,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[PasswordPolicyHoldersDtoInner]:
        """Send `GET /sources/{sourceId}/password-policies`.

        Requires the scope `idn:password-policy:read` and the token of a user.
        """

    async def list_password_policy_holders_on_source_with_http_info(
        self,
        source_id: str | None,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[PasswordPolicyHoldersDtoInner]]:
        """Like `list_password_policy_holders_on_source`, but also returns status and headers."""

    async def list_password_policy_holders_on_source_without_preload_content(
        self,
        source_id: str | None,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_password_policy_holders_on_source`, but returns any status, and the body as bytes."""

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

    async def ping_cluster(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> StatusResponse:
        """Check that the cluster of a source responds.

        Requires the scope `idn:source-connector:manage`.

        Args:
            source_id: The source's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def ping_cluster_with_http_info(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[StatusResponse]:
        """Like `ping_cluster`, but also returns status and headers."""

    async def ping_cluster_without_preload_content(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `ping_cluster`, but returns any status, and the body as bytes."""

    async def put_correlation_config(
        self,
        id: str | None,
        correlation_config: CorrelationConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> CorrelationConfig:
        """Replace the configuration that correlates accounts with identities.

        Requires the scope `idn:sources:manage`.

        Args:
            id: The source's id.
            correlation_config: The configuration.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def put_correlation_config_with_http_info(
        self,
        id: str | None,
        correlation_config: CorrelationConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[CorrelationConfig]:
        """Like `put_correlation_config`, but also returns status and headers."""

    async def put_correlation_config_without_preload_content(
        self,
        id: str | None,
        correlation_config: CorrelationConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `put_correlation_config`, but returns any status, and the body as bytes."""

    async def put_native_change_detection_config(
        self,
        id: str | None,
        native_change_detection_config: NativeChangeDetectionConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> NativeChangeDetectionConfig:
        """Replace the configuration of native change detection.

        Requires the scope `idn:sources:update`.

        Args:
            id: The source's id.
            native_change_detection_config: The configuration.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def put_native_change_detection_config_with_http_info(
        self,
        id: str | None,
        native_change_detection_config: NativeChangeDetectionConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[NativeChangeDetectionConfig]:
        """Like `put_native_change_detection_config`, but also returns status and headers."""

    async def put_native_change_detection_config_without_preload_content(
        self,
        id: str | None,
        native_change_detection_config: NativeChangeDetectionConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `put_native_change_detection_config`, but returns any status, and the body as bytes."""

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

    async def put_source_attr_sync_config(
        self,
        id: str | None,
        attr_sync_source_config: AttrSyncSourceConfig | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> AttrSyncSourceConfig:
        """Replace the configuration of attribute synchronization.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:attr-sync-source-config:manage` and the token of a user.

        Args:
            id: The source's id.
            attr_sync_source_config: The configuration.
            x_sail_point_experimental: By default 'true'.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def put_source_attr_sync_config_with_http_info(
        self,
        id: str | None,
        attr_sync_source_config: AttrSyncSourceConfig | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AttrSyncSourceConfig]:
        """Like `put_source_attr_sync_config`, but also returns status and headers."""

    async def put_source_attr_sync_config_without_preload_content(
        self,
        id: str | None,
        attr_sync_source_config: AttrSyncSourceConfig | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `put_source_attr_sync_config`, but returns any status, and the body as bytes."""

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

    async def search_resource_objects(
        self,
        source_id: str | None,
        resource_objects_request: ResourceObjectsRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ResourceObjectsResponse:
        """Read a few objects from the connected system, without storing them.

        Requires the scope `idn:source-connector:manage`.

        Args:
            source_id: The source's id.
            resource_objects_request: The kind and number of objects.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def search_resource_objects_with_http_info(
        self,
        source_id: str | None,
        resource_objects_request: ResourceObjectsRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ResourceObjectsResponse]:
        """Like `search_resource_objects`, but also returns status and headers."""

    async def search_resource_objects_without_preload_content(
        self,
        source_id: str | None,
        resource_objects_request: ResourceObjectsRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `search_resource_objects`, but returns any status, and the body as bytes."""

    async def sync_attributes_for_source(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> SourceSyncJob:
        """Start attribute synchronization of a source.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:attr-sync-source-config:manage` and the token of a user.

        Args:
            id: The source's id.
            x_sail_point_experimental: By default 'true'.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def sync_attributes_for_source_with_http_info(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SourceSyncJob]:
        """Like `sync_attributes_for_source`, but also returns status and headers."""

    async def sync_attributes_for_source_without_preload_content(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `sync_attributes_for_source`, but returns any status, and the body as bytes."""

    async def test_source_configuration(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> StatusResponse:
        """Test the configuration of a source's connector.

        Requires the scope `idn:source-connector:manage`.

        Args:
            source_id: The source's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def test_source_configuration_with_http_info(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[StatusResponse]:
        """Like `test_source_configuration`, but also returns status and headers."""

    async def test_source_configuration_without_preload_content(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `test_source_configuration`, but returns any status, and the body as bytes."""

    async def test_source_connection(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> StatusResponse:
        """Check the connection of a source.

        Requires the scope `idn:source-connector:manage`.

        Args:
            source_id: The source's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def test_source_connection_with_http_info(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[StatusResponse]:
        """Like `test_source_connection`, but also returns status and headers."""

    async def test_source_connection_without_preload_content(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `test_source_connection`, but returns any status, and the body as bytes."""

    async def update_password_policy_holders(
        self,
        source_id: str | None,
        password_policy_holders_dto_inner: Sequence[PasswordPolicyHoldersDtoInner | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[PasswordPolicyHoldersDtoInner]:
        """Change the password policies of a source.

        Requires the scope `idn:sources:manage`.

        Args:
            source_id: The source's id.
            password_policy_holders_dto_inner: The password policies.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def update_password_policy_holders_with_http_info(
        self,
        source_id: str | None,
        password_policy_holders_dto_inner: Sequence[PasswordPolicyHoldersDtoInner | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[PasswordPolicyHoldersDtoInner]]:
        """Like `update_password_policy_holders`, but also returns status and headers."""

    async def update_password_policy_holders_without_preload_content(
        self,
        source_id: str | None,
        password_policy_holders_dto_inner: Sequence[PasswordPolicyHoldersDtoInner | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_password_policy_holders`, but returns any status, and the body as bytes."""

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

    async def update_source_entitlement_request_config(
        self,
        id: str | None,
        source_entitlement_request_config: SourceEntitlementRequestConfig | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> SourceEntitlementRequestConfig:
        """Replace the source's settings for entitlement requests.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:sources:manage`.

        Args:
            id: The source's id.
            source_entitlement_request_config: The settings.
            x_sail_point_experimental: By default 'true'.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    async def update_source_entitlement_request_config_with_http_info(
        self,
        id: str | None,
        source_entitlement_request_config: SourceEntitlementRequestConfig | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SourceEntitlementRequestConfig]:
        """Like `update_source_entitlement_request_config`, but also returns status and headers."""

    async def update_source_entitlement_request_config_without_preload_content(
        self,
        id: str | None,
        source_entitlement_request_config: SourceEntitlementRequestConfig | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_source_entitlement_request_config`, but returns any status, and the body as bytes."""

    async def update_source_schedule(
        self,
        source_id: str | None,
        schedule_type: Literal["ACCOUNT_AGGREGATION", "GROUP_AGGREGATION"] | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> Schedule1:
        """Change the schedule of an aggregation.

        Requires the scope `idn:sources:manage`.

        Args:
            source_id: The source's id.
            schedule_type: One of ACCOUNT_AGGREGATION, GROUP_AGGREGATION.
            json_patch_operation: The changes, in order.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def update_source_schedule_with_http_info(
        self,
        source_id: str | None,
        schedule_type: Literal["ACCOUNT_AGGREGATION", "GROUP_AGGREGATION"] | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Schedule1]:
        """Like `update_source_schedule`, but also returns status and headers."""

    async def update_source_schedule_without_preload_content(
        self,
        source_id: str | None,
        schedule_type: Literal["ACCOUNT_AGGREGATION", "GROUP_AGGREGATION"] | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_source_schedule`, but returns any status, and the body as bytes."""

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
