# Written by `make stubs` from schema/; change it there.
"""Sources: the operations of this family."""

from collections.abc import Mapping, Sequence
from os import PathLike
from typing import Any, IO

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models.attr_sync_source_config import AttrSyncSourceConfig
from sailpoint.v2024.models.connector_detail import ConnectorDetail
from sailpoint.v2024.models.correlation_config import CorrelationConfig
from sailpoint.v2024.models.delete_source202_response import DeleteSource202Response
from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation
from sailpoint.v2024.models.load_accounts_task import LoadAccountsTask
from sailpoint.v2024.models.load_entitlement_task import LoadEntitlementTask
from sailpoint.v2024.models.load_uncorrelated_accounts_task import LoadUncorrelatedAccountsTask
from sailpoint.v2024.models.model_schema import ModelSchema
from sailpoint.v2024.models.native_change_detection_config import NativeChangeDetectionConfig
from sailpoint.v2024.models.password_policy_holders_dto_inner import PasswordPolicyHoldersDtoInner
from sailpoint.v2024.models.provisioning_policy_dto import ProvisioningPolicyDto
from sailpoint.v2024.models.resource_objects_request import ResourceObjectsRequest
from sailpoint.v2024.models.resource_objects_response import ResourceObjectsResponse
from sailpoint.v2024.models.schedule1 import Schedule1
from sailpoint.v2024.models.source import Source
from sailpoint.v2024.models.source_connections_dto import SourceConnectionsDto
from sailpoint.v2024.models.source_entitlement_request_config import SourceEntitlementRequestConfig
from sailpoint.v2024.models.source_health_dto import SourceHealthDto
from sailpoint.v2024.models.source_sync_job import SourceSyncJob
from sailpoint.v2024.models.status_response import StatusResponse
from sailpoint.v2024.models.task_result_dto import TaskResultDto

__all__ = ["SourcesApi"]

class SourcesApi(Api):
    """Sources: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    async def create_provisioning_policy(
        self,
        source_id: str,
        provisioning_policy_dto: ProvisioningPolicyDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ProvisioningPolicyDto:
        """Send `POST /sources/{sourceId}/provisioning-policies`.

        Needs one of the scopes `idn:provisioning-policy-source-admin-operations:manage`,
        `idn:provisioning-policy:manage`.
        """

    async def create_provisioning_policy_with_http_info(
        self,
        source_id: str,
        provisioning_policy_dto: ProvisioningPolicyDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ProvisioningPolicyDto]:
        """`create_provisioning_policy`, with status and headers."""

    async def create_provisioning_policy_without_preload_content(
        self,
        source_id: str,
        provisioning_policy_dto: ProvisioningPolicyDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_provisioning_policy`, with the body as it came; raises for no status."""

    async def create_source(
        self,
        source: Source | Mapping[str, Any],
        provision_as_csv: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> Source:
        """Send `POST /sources`.

        Needs the scope `idn:sources:manage`.
        """

    async def create_source_with_http_info(
        self,
        source: Source | Mapping[str, Any],
        provision_as_csv: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Source]:
        """`create_source`, with status and headers."""

    async def create_source_without_preload_content(
        self,
        source: Source | Mapping[str, Any],
        provision_as_csv: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_source`, with the body as it came; raises for no status."""

    async def create_source_schedule(
        self,
        source_id: str,
        schedule1: Schedule1 | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> Schedule1:
        """Send `POST /sources/{sourceId}/schedules`.

        Needs the scope `idn:sources:manage`.
        """

    async def create_source_schedule_with_http_info(
        self,
        source_id: str,
        schedule1: Schedule1 | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Schedule1]:
        """`create_source_schedule`, with status and headers."""

    async def create_source_schedule_without_preload_content(
        self,
        source_id: str,
        schedule1: Schedule1 | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_source_schedule`, with the body as it came; raises for no status."""

    async def create_source_schema(
        self,
        source_id: str,
        model_schema: ModelSchema | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ModelSchema:
        """Send `POST /sources/{sourceId}/schemas`.

        Needs the scope `idn:source-schema:manage` and the token of a user.
        """

    async def create_source_schema_with_http_info(
        self,
        source_id: str,
        model_schema: ModelSchema | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelSchema]:
        """`create_source_schema`, with status and headers."""

    async def create_source_schema_without_preload_content(
        self,
        source_id: str,
        model_schema: ModelSchema | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_source_schema`, with the body as it came; raises for no status."""

    async def delete_accounts_async(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> TaskResultDto:
        """Send `POST /sources/{id}/remove-accounts`.

        Needs the scope `idn:accounts:manage` and the token of a user.
        """

    async def delete_accounts_async_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TaskResultDto]:
        """`delete_accounts_async`, with status and headers."""

    async def delete_accounts_async_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_accounts_async`, with the body as it came; raises for no status."""

    async def delete_native_change_detection_config(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /sources/{id}/native-change-detection-config`.

        Needs the scope `idn:sources:manage`.
        """

    async def delete_native_change_detection_config_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`delete_native_change_detection_config`, with status and headers."""

    async def delete_native_change_detection_config_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_native_change_detection_config`, with the body as it came; raises for no status."""

    async def delete_provisioning_policy(
        self,
        source_id: str,
        usage_type: str,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /sources/{sourceId}/provisioning-policies/{usageType}`.

        Needs the scope `idn:provisioning-policy:manage`.
        """

    async def delete_provisioning_policy_with_http_info(
        self,
        source_id: str,
        usage_type: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`delete_provisioning_policy`, with status and headers."""

    async def delete_provisioning_policy_without_preload_content(
        self,
        source_id: str,
        usage_type: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_provisioning_policy`, with the body as it came; raises for no status."""

    async def delete_source(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> DeleteSource202Response:
        """Send `DELETE /sources/{id}`.

        Needs the scope `idn:sources:manage`.
        """

    async def delete_source_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[DeleteSource202Response]:
        """`delete_source`, with status and headers."""

    async def delete_source_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_source`, with the body as it came; raises for no status."""

    async def delete_source_schedule(
        self,
        source_id: str,
        schedule_type: str,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /sources/{sourceId}/schedules/{scheduleType}`.

        Needs the scope `idn:sources:manage`.

        `schedule_type`: One of ACCOUNT_AGGREGATION, GROUP_AGGREGATION.
        """

    async def delete_source_schedule_with_http_info(
        self,
        source_id: str,
        schedule_type: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`delete_source_schedule`, with status and headers."""

    async def delete_source_schedule_without_preload_content(
        self,
        source_id: str,
        schedule_type: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_source_schedule`, with the body as it came; raises for no status."""

    async def delete_source_schema(
        self,
        source_id: str,
        schema_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /sources/{sourceId}/schemas/{schemaId}`.

        Needs the scope `idn:source-schema:manage` and the token of a user.
        """

    async def delete_source_schema_with_http_info(
        self,
        source_id: str,
        schema_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`delete_source_schema`, with status and headers."""

    async def delete_source_schema_without_preload_content(
        self,
        source_id: str,
        schema_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_source_schema`, with the body as it came; raises for no status."""

    async def get_accounts_schema(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> str:
        """Send `GET /sources/{id}/schemas/accounts`.

        Needs one of the scopes `idn:source-schema:read`, `idn:source-schema:manage` and the token of a user.
        """

    async def get_accounts_schema_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[str]:
        """`get_accounts_schema`, with status and headers."""

    async def get_accounts_schema_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_accounts_schema`, with the body as it came; raises for no status."""

    async def get_correlation_config(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> CorrelationConfig:
        """Send `GET /sources/{id}/correlation-config`.

        Needs one of the scopes `idn:sources:read`, `idn:sources:manage`.
        """

    async def get_correlation_config_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[CorrelationConfig]:
        """`get_correlation_config`, with status and headers."""

    async def get_correlation_config_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_correlation_config`, with the body as it came; raises for no status."""

    async def get_entitlements_schema(
        self,
        id: str,
        schema_name: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> str:
        """Send `GET /sources/{id}/schemas/entitlements`.

        Needs one of the scopes `idn:source-schema:read`, `idn:source-schema:manage` and the token of a user.
        """

    async def get_entitlements_schema_with_http_info(
        self,
        id: str,
        schema_name: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[str]:
        """`get_entitlements_schema`, with status and headers."""

    async def get_entitlements_schema_without_preload_content(
        self,
        id: str,
        schema_name: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_entitlements_schema`, with the body as it came; raises for no status."""

    async def get_native_change_detection_config(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> NativeChangeDetectionConfig:
        """Send `GET /sources/{id}/native-change-detection-config`.

        Needs the scope `idn:sources:read`.
        """

    async def get_native_change_detection_config_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[NativeChangeDetectionConfig]:
        """`get_native_change_detection_config`, with status and headers."""

    async def get_native_change_detection_config_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_native_change_detection_config`, with the body as it came; raises for no status."""

    async def get_provisioning_policy(
        self,
        source_id: str,
        usage_type: str,
        **_options: Unpack[_RequestOptions],
    ) -> ProvisioningPolicyDto:
        """Send `GET /sources/{sourceId}/provisioning-policies/{usageType}`.

        Needs one of the scopes `idn:provisioning-policy-source:read`, `idn:provisioning-policy:read`,
        `idn:provisioning-policy-source-admin-operations:manage`, `idn:provisioning-policy:manage`.
        """

    async def get_provisioning_policy_with_http_info(
        self,
        source_id: str,
        usage_type: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ProvisioningPolicyDto]:
        """`get_provisioning_policy`, with status and headers."""

    async def get_provisioning_policy_without_preload_content(
        self,
        source_id: str,
        usage_type: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_provisioning_policy`, with the body as it came; raises for no status."""

    async def get_source(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> Source:
        """Send `GET /sources/{id}`.

        Needs one of the scopes `idn:sources:read`, `idn:sources:manage`.
        """

    async def get_source_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Source]:
        """`get_source`, with status and headers."""

    async def get_source_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_source`, with the body as it came; raises for no status."""

    async def get_source_attr_sync_config(
        self,
        id: str,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> AttrSyncSourceConfig:
        """Send `GET /sources/{id}/attribute-sync-config`.

        Experimental: set `Configuration.experimental` first.

        Needs one of the scopes `idn:attr-sync-source-config:read`, `idn:attr-sync-source-config:manage` and the
        token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_source_attr_sync_config_with_http_info(
        self,
        id: str,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AttrSyncSourceConfig]:
        """`get_source_attr_sync_config`, with status and headers."""

    async def get_source_attr_sync_config_without_preload_content(
        self,
        id: str,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_source_attr_sync_config`, with the body as it came; raises for no status."""

    async def get_source_config(
        self,
        id: str,
        locale: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ConnectorDetail:
        """Send `GET /sources/{id}/connectors/source-config`.

        Needs one of the scopes `idn:connector-config:read`, `idn:connector-config:manage` and the token of a
        user.

        `locale`: One of de, no, fi, sv, ru, pt, ko, zh-TW, en, it, fr, zh-CN, hu, es, cs, ja, pl, da, nl.
        """

    async def get_source_config_with_http_info(
        self,
        id: str,
        locale: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ConnectorDetail]:
        """`get_source_config`, with status and headers."""

    async def get_source_config_without_preload_content(
        self,
        id: str,
        locale: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_source_config`, with the body as it came; raises for no status."""

    async def get_source_connections(
        self,
        source_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> SourceConnectionsDto:
        """Send `GET /sources/{sourceId}/connections`.

        Needs one of the scopes `idn:sources:read`, `idn:sources:manage`.
        """

    async def get_source_connections_with_http_info(
        self,
        source_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SourceConnectionsDto]:
        """`get_source_connections`, with status and headers."""

    async def get_source_connections_without_preload_content(
        self,
        source_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_source_connections`, with the body as it came; raises for no status."""

    async def get_source_entitlement_request_config(
        self,
        id: str,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> SourceEntitlementRequestConfig:
        """Send `GET /sources/{id}/entitlement-request-config`.

        Experimental: set `Configuration.experimental` first.

        Needs one of the scopes `idn:sources:read`, `idn:sources:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_source_entitlement_request_config_with_http_info(
        self,
        id: str,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SourceEntitlementRequestConfig]:
        """`get_source_entitlement_request_config`, with status and headers."""

    async def get_source_entitlement_request_config_without_preload_content(
        self,
        id: str,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_source_entitlement_request_config`, with the body as it came; raises for no status."""

    async def get_source_health(
        self,
        source_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> SourceHealthDto:
        """Send `GET /sources/{sourceId}/source-health`.

        Needs one of the scopes `idn:sources:read`, `idn:sources:manage`.
        """

    async def get_source_health_with_http_info(
        self,
        source_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SourceHealthDto]:
        """`get_source_health`, with status and headers."""

    async def get_source_health_without_preload_content(
        self,
        source_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_source_health`, with the body as it came; raises for no status."""

    async def get_source_schedule(
        self,
        source_id: str,
        schedule_type: str,
        **_options: Unpack[_RequestOptions],
    ) -> Schedule1:
        """Send `GET /sources/{sourceId}/schedules/{scheduleType}`.

        Needs one of the scopes `idn:sources:read`, `idn:sources:manage`.

        `schedule_type`: One of ACCOUNT_AGGREGATION, GROUP_AGGREGATION.
        """

    async def get_source_schedule_with_http_info(
        self,
        source_id: str,
        schedule_type: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Schedule1]:
        """`get_source_schedule`, with status and headers."""

    async def get_source_schedule_without_preload_content(
        self,
        source_id: str,
        schedule_type: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_source_schedule`, with the body as it came; raises for no status."""

    async def get_source_schedules(
        self,
        source_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[Schedule1]:
        """Send `GET /sources/{sourceId}/schedules`.

        Needs one of the scopes `idn:sources:read`, `idn:sources:manage`.
        """

    async def get_source_schedules_with_http_info(
        self,
        source_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[Schedule1]]:
        """`get_source_schedules`, with status and headers."""

    async def get_source_schedules_without_preload_content(
        self,
        source_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_source_schedules`, with the body as it came; raises for no status."""

    async def get_source_schema(
        self,
        source_id: str,
        schema_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ModelSchema:
        """Send `GET /sources/{sourceId}/schemas/{schemaId}`.

        Needs one of the scopes `idn:source-schema:read`, `idn:source-schema:manage` and the token of a user.
        """

    async def get_source_schema_with_http_info(
        self,
        source_id: str,
        schema_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelSchema]:
        """`get_source_schema`, with status and headers."""

    async def get_source_schema_without_preload_content(
        self,
        source_id: str,
        schema_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_source_schema`, with the body as it came; raises for no status."""

    async def get_source_schemas(
        self,
        source_id: str,
        include_types: str | None = ...,
        include_names: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[ModelSchema]:
        """Send `GET /sources/{sourceId}/schemas`.

        Needs one of the scopes `idn:source-schema:read`, `idn:source-schema:manage` and the token of a user.

        `include_types`: One of group, user.
        """

    async def get_source_schemas_with_http_info(
        self,
        source_id: str,
        include_types: str | None = ...,
        include_names: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[ModelSchema]]:
        """`get_source_schemas`, with status and headers."""

    async def get_source_schemas_without_preload_content(
        self,
        source_id: str,
        include_types: str | None = ...,
        include_names: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_source_schemas`, with the body as it came; raises for no status."""

    async def import_accounts(
        self,
        id: str,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        disable_optimization: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> LoadAccountsTask:
        """Send `POST /sources/{id}/load-accounts`.

        Needs the scope `idn:sources:manage`.
        """

    async def import_accounts_with_http_info(
        self,
        id: str,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        disable_optimization: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[LoadAccountsTask]:
        """`import_accounts`, with status and headers."""

    async def import_accounts_without_preload_content(
        self,
        id: str,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        disable_optimization: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`import_accounts`, with the body as it came; raises for no status."""

    async def import_accounts_schema(
        self,
        id: str,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelSchema:
        """Send `POST /sources/{id}/schemas/accounts`.

        Needs the scope `idn:source-schema:manage` and the token of a user.
        """

    async def import_accounts_schema_with_http_info(
        self,
        id: str,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelSchema]:
        """`import_accounts_schema`, with status and headers."""

    async def import_accounts_schema_without_preload_content(
        self,
        id: str,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`import_accounts_schema`, with the body as it came; raises for no status."""

    async def import_connector_file(
        self,
        source_id: str,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> Source:
        """Send `POST /sources/{sourceId}/upload-connector-file`.

        Needs the scope `idn:sources-admin:manage` and the token of a user.
        """

    async def import_connector_file_with_http_info(
        self,
        source_id: str,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Source]:
        """`import_connector_file`, with status and headers."""

    async def import_connector_file_without_preload_content(
        self,
        source_id: str,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`import_connector_file`, with the body as it came; raises for no status."""

    async def import_entitlements(
        self,
        source_id: str,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> LoadEntitlementTask:
        """Send `POST /sources/{sourceId}/load-entitlements`.

        Needs the scope `idn:entitlement:manage` and the token of a user.
        """

    async def import_entitlements_with_http_info(
        self,
        source_id: str,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[LoadEntitlementTask]:
        """`import_entitlements`, with status and headers."""

    async def import_entitlements_without_preload_content(
        self,
        source_id: str,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`import_entitlements`, with the body as it came; raises for no status."""

    async def import_entitlements_schema(
        self,
        id: str,
        schema_name: str | None = ...,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelSchema:
        """Send `POST /sources/{id}/schemas/entitlements`.

        Needs the scope `idn:source-schema:manage` and the token of a user.
        """

    async def import_entitlements_schema_with_http_info(
        self,
        id: str,
        schema_name: str | None = ...,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelSchema]:
        """`import_entitlements_schema`, with status and headers."""

    async def import_entitlements_schema_without_preload_content(
        self,
        id: str,
        schema_name: str | None = ...,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`import_entitlements_schema`, with the body as it came; raises for no status."""

    async def import_uncorrelated_accounts(
        self,
        id: str,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> LoadUncorrelatedAccountsTask:
        """Send `POST /sources/{id}/load-uncorrelated-accounts`.

        Needs the scope `idn:sources:manage`.
        """

    async def import_uncorrelated_accounts_with_http_info(
        self,
        id: str,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[LoadUncorrelatedAccountsTask]:
        """`import_uncorrelated_accounts`, with status and headers."""

    async def import_uncorrelated_accounts_without_preload_content(
        self,
        id: str,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`import_uncorrelated_accounts`, with the body as it came; raises for no status."""

    async def list_provisioning_policies(
        self,
        source_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[ProvisioningPolicyDto]:
        """Send `GET /sources/{sourceId}/provisioning-policies`.

        Needs one of the scopes `idn:provisioning-policy:read`, `idn:provisioning-policy:manage`.
        """

    async def list_provisioning_policies_with_http_info(
        self,
        source_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[ProvisioningPolicyDto]]:
        """`list_provisioning_policies`, with status and headers."""

    async def list_provisioning_policies_without_preload_content(
        self,
        source_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`list_provisioning_policies`, with the body as it came; raises for no status."""

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
        """Send `GET /sources`.

        Needs one of the scopes `idn:sources:read`, `idn:sources:manage`.

        `include_idn_source`: By default False.
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
        """`list_sources`, with status and headers."""

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
        """`list_sources`, with the body as it came; raises for no status."""

    async def ping_cluster(
        self,
        source_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> StatusResponse:
        """Send `POST /sources/{sourceId}/connector/ping-cluster`.

        Needs the scope `idn:source-connector:manage`.
        """

    async def ping_cluster_with_http_info(
        self,
        source_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[StatusResponse]:
        """`ping_cluster`, with status and headers."""

    async def ping_cluster_without_preload_content(
        self,
        source_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`ping_cluster`, with the body as it came; raises for no status."""

    async def put_correlation_config(
        self,
        id: str,
        correlation_config: CorrelationConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> CorrelationConfig:
        """Send `PUT /sources/{id}/correlation-config`.

        Needs the scope `idn:sources:manage`.
        """

    async def put_correlation_config_with_http_info(
        self,
        id: str,
        correlation_config: CorrelationConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[CorrelationConfig]:
        """`put_correlation_config`, with status and headers."""

    async def put_correlation_config_without_preload_content(
        self,
        id: str,
        correlation_config: CorrelationConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`put_correlation_config`, with the body as it came; raises for no status."""

    async def put_native_change_detection_config(
        self,
        id: str,
        native_change_detection_config: NativeChangeDetectionConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> NativeChangeDetectionConfig:
        """Send `PUT /sources/{id}/native-change-detection-config`.

        Needs the scope `idn:sources:update`.
        """

    async def put_native_change_detection_config_with_http_info(
        self,
        id: str,
        native_change_detection_config: NativeChangeDetectionConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[NativeChangeDetectionConfig]:
        """`put_native_change_detection_config`, with status and headers."""

    async def put_native_change_detection_config_without_preload_content(
        self,
        id: str,
        native_change_detection_config: NativeChangeDetectionConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`put_native_change_detection_config`, with the body as it came; raises for no status."""

    async def put_provisioning_policy(
        self,
        source_id: str,
        usage_type: str,
        provisioning_policy_dto: ProvisioningPolicyDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ProvisioningPolicyDto:
        """Send `PUT /sources/{sourceId}/provisioning-policies/{usageType}`.

        Needs one of the scopes `idn:provisioning-policy-source-admin-operations:manage`,
        `idn:provisioning-policy:manage`.
        """

    async def put_provisioning_policy_with_http_info(
        self,
        source_id: str,
        usage_type: str,
        provisioning_policy_dto: ProvisioningPolicyDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ProvisioningPolicyDto]:
        """`put_provisioning_policy`, with status and headers."""

    async def put_provisioning_policy_without_preload_content(
        self,
        source_id: str,
        usage_type: str,
        provisioning_policy_dto: ProvisioningPolicyDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`put_provisioning_policy`, with the body as it came; raises for no status."""

    async def put_source(
        self,
        id: str,
        source: Source | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> Source:
        """Send `PUT /sources/{id}`.

        Needs the scope `idn:sources:manage`.
        """

    async def put_source_with_http_info(
        self,
        id: str,
        source: Source | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Source]:
        """`put_source`, with status and headers."""

    async def put_source_without_preload_content(
        self,
        id: str,
        source: Source | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`put_source`, with the body as it came; raises for no status."""

    async def put_source_attr_sync_config(
        self,
        id: str,
        attr_sync_source_config: AttrSyncSourceConfig | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> AttrSyncSourceConfig:
        """Send `PUT /sources/{id}/attribute-sync-config`.

        Experimental: set `Configuration.experimental` first.

        Needs the scope `idn:attr-sync-source-config:manage` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def put_source_attr_sync_config_with_http_info(
        self,
        id: str,
        attr_sync_source_config: AttrSyncSourceConfig | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AttrSyncSourceConfig]:
        """`put_source_attr_sync_config`, with status and headers."""

    async def put_source_attr_sync_config_without_preload_content(
        self,
        id: str,
        attr_sync_source_config: AttrSyncSourceConfig | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`put_source_attr_sync_config`, with the body as it came; raises for no status."""

    async def put_source_schema(
        self,
        source_id: str,
        schema_id: str,
        model_schema: ModelSchema | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ModelSchema:
        """Send `PUT /sources/{sourceId}/schemas/{schemaId}`.

        Needs the scope `idn:source-schema:manage` and the token of a user.
        """

    async def put_source_schema_with_http_info(
        self,
        source_id: str,
        schema_id: str,
        model_schema: ModelSchema | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelSchema]:
        """`put_source_schema`, with status and headers."""

    async def put_source_schema_without_preload_content(
        self,
        source_id: str,
        schema_id: str,
        model_schema: ModelSchema | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`put_source_schema`, with the body as it came; raises for no status."""

    async def search_resource_objects(
        self,
        source_id: str,
        resource_objects_request: ResourceObjectsRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ResourceObjectsResponse:
        """Send `POST /sources/{sourceId}/connector/peek-resource-objects`.

        Needs the scope `idn:source-connector:manage`.
        """

    async def search_resource_objects_with_http_info(
        self,
        source_id: str,
        resource_objects_request: ResourceObjectsRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ResourceObjectsResponse]:
        """`search_resource_objects`, with status and headers."""

    async def search_resource_objects_without_preload_content(
        self,
        source_id: str,
        resource_objects_request: ResourceObjectsRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`search_resource_objects`, with the body as it came; raises for no status."""

    async def sync_attributes_for_source(
        self,
        id: str,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> SourceSyncJob:
        """Send `POST /sources/{id}/synchronize-attributes`.

        Experimental: set `Configuration.experimental` first.

        Needs the scope `idn:attr-sync-source-config:manage` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def sync_attributes_for_source_with_http_info(
        self,
        id: str,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SourceSyncJob]:
        """`sync_attributes_for_source`, with status and headers."""

    async def sync_attributes_for_source_without_preload_content(
        self,
        id: str,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`sync_attributes_for_source`, with the body as it came; raises for no status."""

    async def test_source_configuration(
        self,
        source_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> StatusResponse:
        """Send `POST /sources/{sourceId}/connector/test-configuration`.

        Needs the scope `idn:source-connector:manage`.
        """

    async def test_source_configuration_with_http_info(
        self,
        source_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[StatusResponse]:
        """`test_source_configuration`, with status and headers."""

    async def test_source_configuration_without_preload_content(
        self,
        source_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`test_source_configuration`, with the body as it came; raises for no status."""

    async def test_source_connection(
        self,
        source_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> StatusResponse:
        """Send `POST /sources/{sourceId}/connector/check-connection`.

        Needs the scope `idn:source-connector:manage`.
        """

    async def test_source_connection_with_http_info(
        self,
        source_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[StatusResponse]:
        """`test_source_connection`, with status and headers."""

    async def test_source_connection_without_preload_content(
        self,
        source_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`test_source_connection`, with the body as it came; raises for no status."""

    async def update_password_policy_holders(
        self,
        source_id: str,
        password_policy_holders_dto_inner: Sequence[PasswordPolicyHoldersDtoInner | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[PasswordPolicyHoldersDtoInner]:
        """Send `PATCH /sources/{sourceId}/password-policies`.

        Needs the scope `idn:sources:manage`.
        """

    async def update_password_policy_holders_with_http_info(
        self,
        source_id: str,
        password_policy_holders_dto_inner: Sequence[PasswordPolicyHoldersDtoInner | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[PasswordPolicyHoldersDtoInner]]:
        """`update_password_policy_holders`, with status and headers."""

    async def update_password_policy_holders_without_preload_content(
        self,
        source_id: str,
        password_policy_holders_dto_inner: Sequence[PasswordPolicyHoldersDtoInner | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`update_password_policy_holders`, with the body as it came; raises for no status."""

    async def update_provisioning_policies_in_bulk(
        self,
        source_id: str,
        provisioning_policy_dto: Sequence[ProvisioningPolicyDto | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[ProvisioningPolicyDto]:
        """Send `POST /sources/{sourceId}/provisioning-policies/bulk-update`.

        Needs the scope `idn:provisioning-policy:manage`.
        """

    async def update_provisioning_policies_in_bulk_with_http_info(
        self,
        source_id: str,
        provisioning_policy_dto: Sequence[ProvisioningPolicyDto | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[ProvisioningPolicyDto]]:
        """`update_provisioning_policies_in_bulk`, with status and headers."""

    async def update_provisioning_policies_in_bulk_without_preload_content(
        self,
        source_id: str,
        provisioning_policy_dto: Sequence[ProvisioningPolicyDto | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`update_provisioning_policies_in_bulk`, with the body as it came; raises for no status."""

    async def update_provisioning_policy(
        self,
        source_id: str,
        usage_type: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ProvisioningPolicyDto:
        """Send `PATCH /sources/{sourceId}/provisioning-policies/{usageType}`.

        Needs one of the scopes `idn:provisioning-policy-source-admin-operations:manage`,
        `idn:provisioning-policy:manage`.
        """

    async def update_provisioning_policy_with_http_info(
        self,
        source_id: str,
        usage_type: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ProvisioningPolicyDto]:
        """`update_provisioning_policy`, with status and headers."""

    async def update_provisioning_policy_without_preload_content(
        self,
        source_id: str,
        usage_type: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`update_provisioning_policy`, with the body as it came; raises for no status."""

    async def update_source(
        self,
        id: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> Source:
        """Send `PATCH /sources/{id}`.

        Needs the scope `idn:sources:manage`.
        """

    async def update_source_with_http_info(
        self,
        id: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Source]:
        """`update_source`, with status and headers."""

    async def update_source_without_preload_content(
        self,
        id: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`update_source`, with the body as it came; raises for no status."""

    async def update_source_entitlement_request_config(
        self,
        id: str,
        source_entitlement_request_config: SourceEntitlementRequestConfig | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> SourceEntitlementRequestConfig:
        """Send `PUT /sources/{id}/entitlement-request-config`.

        Experimental: set `Configuration.experimental` first.

        Needs the scope `idn:sources:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def update_source_entitlement_request_config_with_http_info(
        self,
        id: str,
        source_entitlement_request_config: SourceEntitlementRequestConfig | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SourceEntitlementRequestConfig]:
        """`update_source_entitlement_request_config`, with status and headers."""

    async def update_source_entitlement_request_config_without_preload_content(
        self,
        id: str,
        source_entitlement_request_config: SourceEntitlementRequestConfig | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`update_source_entitlement_request_config`, with the body as it came; raises for no status."""

    async def update_source_schedule(
        self,
        source_id: str,
        schedule_type: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> Schedule1:
        """Send `PATCH /sources/{sourceId}/schedules/{scheduleType}`.

        Needs the scope `idn:sources:manage`.

        `schedule_type`: One of ACCOUNT_AGGREGATION, GROUP_AGGREGATION.
        """

    async def update_source_schedule_with_http_info(
        self,
        source_id: str,
        schedule_type: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Schedule1]:
        """`update_source_schedule`, with status and headers."""

    async def update_source_schedule_without_preload_content(
        self,
        source_id: str,
        schedule_type: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`update_source_schedule`, with the body as it came; raises for no status."""

    async def update_source_schema(
        self,
        source_id: str,
        schema_id: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ModelSchema:
        """Send `PATCH /sources/{sourceId}/schemas/{schemaId}`.

        Needs the scope `idn:source-schema:manage` and the token of a user.
        """

    async def update_source_schema_with_http_info(
        self,
        source_id: str,
        schema_id: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelSchema]:
        """`update_source_schema`, with status and headers."""

    async def update_source_schema_without_preload_content(
        self,
        source_id: str,
        schema_id: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`update_source_schema`, with the body as it came; raises for no status."""
