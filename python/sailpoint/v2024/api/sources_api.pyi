# Written by `make stubs` from schema/; change it there.
"""Sources api: the operations of this family."""

from collections.abc import Mapping, Sequence
from os import PathLike
from typing import Any, IO, Literal

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
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
from sailpoint.v2024.models.usage_type import UsageType

__all__ = ["SourcesApi"]

class SourcesApi(Api):
    """Sources api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def create_provisioning_policy(
        self,
        source_id: str | None,
        provisioning_policy_dto: ProvisioningPolicyDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ProvisioningPolicyDto:
        """Send `POST /sources/{sourceId}/provisioning-policies`.

        Requires one of the scopes `idn:provisioning-policy-source-admin-operations:manage`,
        `idn:provisioning-policy:manage`.
        """

    def create_provisioning_policy_with_http_info(
        self,
        source_id: str | None,
        provisioning_policy_dto: ProvisioningPolicyDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ProvisioningPolicyDto]:
        """Like `create_provisioning_policy`, but also returns status and headers."""

    def create_provisioning_policy_without_preload_content(
        self,
        source_id: str | None,
        provisioning_policy_dto: ProvisioningPolicyDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_provisioning_policy`, but returns any status, and the body as bytes."""

    def create_source(
        self,
        source: Source | Mapping[str, Any],
        provision_as_csv: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> Source:
        """Send `POST /sources`.

        Requires the scope `idn:sources:manage`.
        """

    def create_source_with_http_info(
        self,
        source: Source | Mapping[str, Any],
        provision_as_csv: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Source]:
        """Like `create_source`, but also returns status and headers."""

    def create_source_without_preload_content(
        self,
        source: Source | Mapping[str, Any],
        provision_as_csv: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_source`, but returns any status, and the body as bytes."""

    def create_source_schedule(
        self,
        source_id: str | None,
        schedule1: Schedule1 | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> Schedule1:
        """Send `POST /sources/{sourceId}/schedules`.

        Requires the scope `idn:sources:manage`.
        """

    def create_source_schedule_with_http_info(
        self,
        source_id: str | None,
        schedule1: Schedule1 | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Schedule1]:
        """Like `create_source_schedule`, but also returns status and headers."""

    def create_source_schedule_without_preload_content(
        self,
        source_id: str | None,
        schedule1: Schedule1 | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_source_schedule`, but returns any status, and the body as bytes."""

    def create_source_schema(
        self,
        source_id: str | None,
        model_schema: ModelSchema | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ModelSchema:
        """Send `POST /sources/{sourceId}/schemas`.

        Requires the scope `idn:source-schema:manage` and the token of a user.
        """

    def create_source_schema_with_http_info(
        self,
        source_id: str | None,
        model_schema: ModelSchema | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelSchema]:
        """Like `create_source_schema`, but also returns status and headers."""

    def create_source_schema_without_preload_content(
        self,
        source_id: str | None,
        model_schema: ModelSchema | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_source_schema`, but returns any status, and the body as bytes."""

    def delete_accounts_async(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> TaskResultDto:
        """Send `POST /sources/{id}/remove-accounts`.

        Requires the scope `idn:accounts:manage` and the token of a user.
        """

    def delete_accounts_async_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TaskResultDto]:
        """Like `delete_accounts_async`, but also returns status and headers."""

    def delete_accounts_async_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_accounts_async`, but returns any status, and the body as bytes."""

    def delete_native_change_detection_config(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /sources/{id}/native-change-detection-config`.

        Requires the scope `idn:sources:manage`.
        """

    def delete_native_change_detection_config_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_native_change_detection_config`, but also returns status and headers."""

    def delete_native_change_detection_config_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_native_change_detection_config`, but returns any status, and the body as bytes."""

    def delete_provisioning_policy(
        self,
        source_id: str | None,
        usage_type: UsageType | Literal["CREATE", "UPDATE", "ENABLE", "DISABLE", "DELETE", "ASSIGN", "UNASSIGN", "CREATE_GROUP", "UPDATE_GROUP", "DELETE_GROUP", "REGISTER", "CREATE_IDENTITY", "UPDATE_IDENTITY", "EDIT_GROUP", "UNLOCK", "CHANGE_PASSWORD"] | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /sources/{sourceId}/provisioning-policies/{usageType}`.

        Requires the scope `idn:provisioning-policy:manage`.
        """

    def delete_provisioning_policy_with_http_info(
        self,
        source_id: str | None,
        usage_type: UsageType | Literal["CREATE", "UPDATE", "ENABLE", "DISABLE", "DELETE", "ASSIGN", "UNASSIGN", "CREATE_GROUP", "UPDATE_GROUP", "DELETE_GROUP", "REGISTER", "CREATE_IDENTITY", "UPDATE_IDENTITY", "EDIT_GROUP", "UNLOCK", "CHANGE_PASSWORD"] | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_provisioning_policy`, but also returns status and headers."""

    def delete_provisioning_policy_without_preload_content(
        self,
        source_id: str | None,
        usage_type: UsageType | Literal["CREATE", "UPDATE", "ENABLE", "DISABLE", "DELETE", "ASSIGN", "UNASSIGN", "CREATE_GROUP", "UPDATE_GROUP", "DELETE_GROUP", "REGISTER", "CREATE_IDENTITY", "UPDATE_IDENTITY", "EDIT_GROUP", "UNLOCK", "CHANGE_PASSWORD"] | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_provisioning_policy`, but returns any status, and the body as bytes."""

    def delete_source(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> DeleteSource202Response:
        """Send `DELETE /sources/{id}`.

        Requires the scope `idn:sources:manage`.
        """

    def delete_source_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[DeleteSource202Response]:
        """Like `delete_source`, but also returns status and headers."""

    def delete_source_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_source`, but returns any status, and the body as bytes."""

    def delete_source_schedule(
        self,
        source_id: str | None,
        schedule_type: Literal["ACCOUNT_AGGREGATION", "GROUP_AGGREGATION"] | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /sources/{sourceId}/schedules/{scheduleType}`.

        Requires the scope `idn:sources:manage`.

        `schedule_type`: One of ACCOUNT_AGGREGATION, GROUP_AGGREGATION.
        """

    def delete_source_schedule_with_http_info(
        self,
        source_id: str | None,
        schedule_type: Literal["ACCOUNT_AGGREGATION", "GROUP_AGGREGATION"] | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_source_schedule`, but also returns status and headers."""

    def delete_source_schedule_without_preload_content(
        self,
        source_id: str | None,
        schedule_type: Literal["ACCOUNT_AGGREGATION", "GROUP_AGGREGATION"] | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_source_schedule`, but returns any status, and the body as bytes."""

    def delete_source_schema(
        self,
        source_id: str | None,
        schema_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /sources/{sourceId}/schemas/{schemaId}`.

        Requires the scope `idn:source-schema:manage` and the token of a user.
        """

    def delete_source_schema_with_http_info(
        self,
        source_id: str | None,
        schema_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_source_schema`, but also returns status and headers."""

    def delete_source_schema_without_preload_content(
        self,
        source_id: str | None,
        schema_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_source_schema`, but returns any status, and the body as bytes."""

    def get_accounts_schema(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> str:
        """Send `GET /sources/{id}/schemas/accounts`.

        Requires one of the scopes `idn:source-schema:read`, `idn:source-schema:manage` and the token of a user.
        """

    def get_accounts_schema_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[str]:
        """Like `get_accounts_schema`, but also returns status and headers."""

    def get_accounts_schema_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_accounts_schema`, but returns any status, and the body as bytes."""

    def get_correlation_config(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> CorrelationConfig:
        """Send `GET /sources/{id}/correlation-config`.

        Requires one of the scopes `idn:sources:read`, `idn:sources:manage`.
        """

    def get_correlation_config_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[CorrelationConfig]:
        """Like `get_correlation_config`, but also returns status and headers."""

    def get_correlation_config_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_correlation_config`, but returns any status, and the body as bytes."""

    def get_entitlements_schema(
        self,
        id: str | None,
        schema_name: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> str:
        """Send `GET /sources/{id}/schemas/entitlements`.

        Requires one of the scopes `idn:source-schema:read`, `idn:source-schema:manage` and the token of a user.
        """

    def get_entitlements_schema_with_http_info(
        self,
        id: str | None,
        schema_name: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[str]:
        """Like `get_entitlements_schema`, but also returns status and headers."""

    def get_entitlements_schema_without_preload_content(
        self,
        id: str | None,
        schema_name: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_entitlements_schema`, but returns any status, and the body as bytes."""

    def get_native_change_detection_config(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> NativeChangeDetectionConfig:
        """Send `GET /sources/{id}/native-change-detection-config`.

        Requires the scope `idn:sources:read`.
        """

    def get_native_change_detection_config_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[NativeChangeDetectionConfig]:
        """Like `get_native_change_detection_config`, but also returns status and headers."""

    def get_native_change_detection_config_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_native_change_detection_config`, but returns any status, and the body as bytes."""

    def get_provisioning_policy(
        self,
        source_id: str | None,
        usage_type: UsageType | Literal["CREATE", "UPDATE", "ENABLE", "DISABLE", "DELETE", "ASSIGN", "UNASSIGN", "CREATE_GROUP", "UPDATE_GROUP", "DELETE_GROUP", "REGISTER", "CREATE_IDENTITY", "UPDATE_IDENTITY", "EDIT_GROUP", "UNLOCK", "CHANGE_PASSWORD"] | None,
        **_options: Unpack[_RequestOptions],
    ) -> ProvisioningPolicyDto:
        """Send `GET /sources/{sourceId}/provisioning-policies/{usageType}`.

        Requires one of the scopes `idn:provisioning-policy-source:read`, `idn:provisioning-policy:read`,
        `idn:provisioning-policy-source-admin-operations:manage`, `idn:provisioning-policy:manage`.
        """

    def get_provisioning_policy_with_http_info(
        self,
        source_id: str | None,
        usage_type: UsageType | Literal["CREATE", "UPDATE", "ENABLE", "DISABLE", "DELETE", "ASSIGN", "UNASSIGN", "CREATE_GROUP", "UPDATE_GROUP", "DELETE_GROUP", "REGISTER", "CREATE_IDENTITY", "UPDATE_IDENTITY", "EDIT_GROUP", "UNLOCK", "CHANGE_PASSWORD"] | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ProvisioningPolicyDto]:
        """Like `get_provisioning_policy`, but also returns status and headers."""

    def get_provisioning_policy_without_preload_content(
        self,
        source_id: str | None,
        usage_type: UsageType | Literal["CREATE", "UPDATE", "ENABLE", "DISABLE", "DELETE", "ASSIGN", "UNASSIGN", "CREATE_GROUP", "UPDATE_GROUP", "DELETE_GROUP", "REGISTER", "CREATE_IDENTITY", "UPDATE_IDENTITY", "EDIT_GROUP", "UNLOCK", "CHANGE_PASSWORD"] | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_provisioning_policy`, but returns any status, and the body as bytes."""

    def get_source(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> Source:
        """Send `GET /sources/{id}`.

        Requires one of the scopes `idn:sources:read`, `idn:sources:manage`.
        """

    def get_source_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Source]:
        """Like `get_source`, but also returns status and headers."""

    def get_source_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_source`, but returns any status, and the body as bytes."""

    def get_source_attr_sync_config(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> AttrSyncSourceConfig:
        """Send `GET /sources/{id}/attribute-sync-config`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `idn:attr-sync-source-config:read`, `idn:attr-sync-source-config:manage` and
        the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    def get_source_attr_sync_config_with_http_info(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AttrSyncSourceConfig]:
        """Like `get_source_attr_sync_config`, but also returns status and headers."""

    def get_source_attr_sync_config_without_preload_content(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_source_attr_sync_config`, but returns any status, and the body as bytes."""

    def get_source_config(
        self,
        id: str | None,
        locale: Literal["de", "no", "fi", "sv", "ru", "pt", "ko", "zh-TW", "en", "it", "fr", "zh-CN", "hu", "es", "cs", "ja", "pl", "da", "nl"] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ConnectorDetail:
        """Send `GET /sources/{id}/connectors/source-config`.

        Requires one of the scopes `idn:connector-config:read`, `idn:connector-config:manage` and the token of a
        user.

        `locale`: One of de, no, fi, sv, ru, pt, ko, zh-TW, en, it, fr, zh-CN, hu, es, cs, ja, pl, da, nl.
        """

    def get_source_config_with_http_info(
        self,
        id: str | None,
        locale: Literal["de", "no", "fi", "sv", "ru", "pt", "ko", "zh-TW", "en", "it", "fr", "zh-CN", "hu", "es", "cs", "ja", "pl", "da", "nl"] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ConnectorDetail]:
        """Like `get_source_config`, but also returns status and headers."""

    def get_source_config_without_preload_content(
        self,
        id: str | None,
        locale: Literal["de", "no", "fi", "sv", "ru", "pt", "ko", "zh-TW", "en", "it", "fr", "zh-CN", "hu", "es", "cs", "ja", "pl", "da", "nl"] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_source_config`, but returns any status, and the body as bytes."""

    def get_source_connections(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> SourceConnectionsDto:
        """Send `GET /sources/{sourceId}/connections`.

        Requires one of the scopes `idn:sources:read`, `idn:sources:manage`.
        """

    def get_source_connections_with_http_info(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SourceConnectionsDto]:
        """Like `get_source_connections`, but also returns status and headers."""

    def get_source_connections_without_preload_content(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_source_connections`, but returns any status, and the body as bytes."""

    def get_source_entitlement_request_config(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> SourceEntitlementRequestConfig:
        """Send `GET /sources/{id}/entitlement-request-config`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `idn:sources:read`, `idn:sources:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    def get_source_entitlement_request_config_with_http_info(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SourceEntitlementRequestConfig]:
        """Like `get_source_entitlement_request_config`, but also returns status and headers."""

    def get_source_entitlement_request_config_without_preload_content(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_source_entitlement_request_config`, but returns any status, and the body as bytes."""

    def get_source_health(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> SourceHealthDto:
        """Send `GET /sources/{sourceId}/source-health`.

        Requires one of the scopes `idn:sources:read`, `idn:sources:manage`.
        """

    def get_source_health_with_http_info(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SourceHealthDto]:
        """Like `get_source_health`, but also returns status and headers."""

    def get_source_health_without_preload_content(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_source_health`, but returns any status, and the body as bytes."""

    def get_source_schedule(
        self,
        source_id: str | None,
        schedule_type: Literal["ACCOUNT_AGGREGATION", "GROUP_AGGREGATION"] | None,
        **_options: Unpack[_RequestOptions],
    ) -> Schedule1:
        """Send `GET /sources/{sourceId}/schedules/{scheduleType}`.

        Requires one of the scopes `idn:sources:read`, `idn:sources:manage`.

        `schedule_type`: One of ACCOUNT_AGGREGATION, GROUP_AGGREGATION.
        """

    def get_source_schedule_with_http_info(
        self,
        source_id: str | None,
        schedule_type: Literal["ACCOUNT_AGGREGATION", "GROUP_AGGREGATION"] | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Schedule1]:
        """Like `get_source_schedule`, but also returns status and headers."""

    def get_source_schedule_without_preload_content(
        self,
        source_id: str | None,
        schedule_type: Literal["ACCOUNT_AGGREGATION", "GROUP_AGGREGATION"] | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_source_schedule`, but returns any status, and the body as bytes."""

    def get_source_schedules(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[Schedule1]:
        """Send `GET /sources/{sourceId}/schedules`.

        Requires one of the scopes `idn:sources:read`, `idn:sources:manage`.
        """

    def get_source_schedules_with_http_info(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[Schedule1]]:
        """Like `get_source_schedules`, but also returns status and headers."""

    def get_source_schedules_without_preload_content(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_source_schedules`, but returns any status, and the body as bytes."""

    def get_source_schema(
        self,
        source_id: str | None,
        schema_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ModelSchema:
        """Send `GET /sources/{sourceId}/schemas/{schemaId}`.

        Requires one of the scopes `idn:source-schema:read`, `idn:source-schema:manage` and the token of a user.
        """

    def get_source_schema_with_http_info(
        self,
        source_id: str | None,
        schema_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelSchema]:
        """Like `get_source_schema`, but also returns status and headers."""

    def get_source_schema_without_preload_content(
        self,
        source_id: str | None,
        schema_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_source_schema`, but returns any status, and the body as bytes."""

    def get_source_schemas(
        self,
        source_id: str | None,
        include_types: Literal["group", "user"] | None = ...,
        include_names: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[ModelSchema]:
        """Send `GET /sources/{sourceId}/schemas`.

        Requires one of the scopes `idn:source-schema:read`, `idn:source-schema:manage` and the token of a user.

        `include_types`: One of group, user.
        """

    def get_source_schemas_with_http_info(
        self,
        source_id: str | None,
        include_types: Literal["group", "user"] | None = ...,
        include_names: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[ModelSchema]]:
        """Like `get_source_schemas`, but also returns status and headers."""

    def get_source_schemas_without_preload_content(
        self,
        source_id: str | None,
        include_types: Literal["group", "user"] | None = ...,
        include_names: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_source_schemas`, but returns any status, and the body as bytes."""

    def import_accounts(
        self,
        id: str | None,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        disable_optimization: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> LoadAccountsTask:
        """Send `POST /sources/{id}/load-accounts`.

        Requires the scope `idn:sources:manage`.
        """

    def import_accounts_with_http_info(
        self,
        id: str | None,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        disable_optimization: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[LoadAccountsTask]:
        """Like `import_accounts`, but also returns status and headers."""

    def import_accounts_without_preload_content(
        self,
        id: str | None,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        disable_optimization: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `import_accounts`, but returns any status, and the body as bytes."""

    def import_accounts_schema(
        self,
        id: str | None,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelSchema:
        """Send `POST /sources/{id}/schemas/accounts`.

        Requires the scope `idn:source-schema:manage` and the token of a user.
        """

    def import_accounts_schema_with_http_info(
        self,
        id: str | None,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelSchema]:
        """Like `import_accounts_schema`, but also returns status and headers."""

    def import_accounts_schema_without_preload_content(
        self,
        id: str | None,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `import_accounts_schema`, but returns any status, and the body as bytes."""

    def import_connector_file(
        self,
        source_id: str | None,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> Source:
        """Send `POST /sources/{sourceId}/upload-connector-file`.

        Requires the scope `idn:sources-admin:manage` and the token of a user.
        """

    def import_connector_file_with_http_info(
        self,
        source_id: str | None,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Source]:
        """Like `import_connector_file`, but also returns status and headers."""

    def import_connector_file_without_preload_content(
        self,
        source_id: str | None,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `import_connector_file`, but returns any status, and the body as bytes."""

    def import_entitlements(
        self,
        source_id: str | None,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> LoadEntitlementTask:
        """Send `POST /sources/{sourceId}/load-entitlements`.

        Requires the scope `idn:entitlement:manage` and the token of a user.
        """

    def import_entitlements_with_http_info(
        self,
        source_id: str | None,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[LoadEntitlementTask]:
        """Like `import_entitlements`, but also returns status and headers."""

    def import_entitlements_without_preload_content(
        self,
        source_id: str | None,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `import_entitlements`, but returns any status, and the body as bytes."""

    def import_entitlements_schema(
        self,
        id: str | None,
        schema_name: str | None = ...,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelSchema:
        """Send `POST /sources/{id}/schemas/entitlements`.

        Requires the scope `idn:source-schema:manage` and the token of a user.
        """

    def import_entitlements_schema_with_http_info(
        self,
        id: str | None,
        schema_name: str | None = ...,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelSchema]:
        """Like `import_entitlements_schema`, but also returns status and headers."""

    def import_entitlements_schema_without_preload_content(
        self,
        id: str | None,
        schema_name: str | None = ...,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `import_entitlements_schema`, but returns any status, and the body as bytes."""

    def import_uncorrelated_accounts(
        self,
        id: str | None,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> LoadUncorrelatedAccountsTask:
        """Send `POST /sources/{id}/load-uncorrelated-accounts`.

        Requires the scope `idn:sources:manage`.
        """

    def import_uncorrelated_accounts_with_http_info(
        self,
        id: str | None,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[LoadUncorrelatedAccountsTask]:
        """Like `import_uncorrelated_accounts`, but also returns status and headers."""

    def import_uncorrelated_accounts_without_preload_content(
        self,
        id: str | None,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `import_uncorrelated_accounts`, but returns any status, and the body as bytes."""

    def list_provisioning_policies(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[ProvisioningPolicyDto]:
        """Send `GET /sources/{sourceId}/provisioning-policies`.

        Requires one of the scopes `idn:provisioning-policy:read`, `idn:provisioning-policy:manage`.
        """

    def list_provisioning_policies_with_http_info(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[ProvisioningPolicyDto]]:
        """Like `list_provisioning_policies`, but also returns status and headers."""

    def list_provisioning_policies_without_preload_content(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_provisioning_policies`, but returns any status, and the body as bytes."""

    def list_sources(
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

        Requires one of the scopes `idn:sources:read`, `idn:sources:manage`.

        `include_idn_source`: By default False.
        """

    def list_sources_with_http_info(
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

    def list_sources_without_preload_content(
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

    def ping_cluster(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> StatusResponse:
        """Send `POST /sources/{sourceId}/connector/ping-cluster`.

        Requires the scope `idn:source-connector:manage`.
        """

    def ping_cluster_with_http_info(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[StatusResponse]:
        """Like `ping_cluster`, but also returns status and headers."""

    def ping_cluster_without_preload_content(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `ping_cluster`, but returns any status, and the body as bytes."""

    def put_correlation_config(
        self,
        id: str | None,
        correlation_config: CorrelationConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> CorrelationConfig:
        """Send `PUT /sources/{id}/correlation-config`.

        Requires the scope `idn:sources:manage`.
        """

    def put_correlation_config_with_http_info(
        self,
        id: str | None,
        correlation_config: CorrelationConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[CorrelationConfig]:
        """Like `put_correlation_config`, but also returns status and headers."""

    def put_correlation_config_without_preload_content(
        self,
        id: str | None,
        correlation_config: CorrelationConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `put_correlation_config`, but returns any status, and the body as bytes."""

    def put_native_change_detection_config(
        self,
        id: str | None,
        native_change_detection_config: NativeChangeDetectionConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> NativeChangeDetectionConfig:
        """Send `PUT /sources/{id}/native-change-detection-config`.

        Requires the scope `idn:sources:update`.
        """

    def put_native_change_detection_config_with_http_info(
        self,
        id: str | None,
        native_change_detection_config: NativeChangeDetectionConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[NativeChangeDetectionConfig]:
        """Like `put_native_change_detection_config`, but also returns status and headers."""

    def put_native_change_detection_config_without_preload_content(
        self,
        id: str | None,
        native_change_detection_config: NativeChangeDetectionConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `put_native_change_detection_config`, but returns any status, and the body as bytes."""

    def put_provisioning_policy(
        self,
        source_id: str | None,
        usage_type: UsageType | Literal["CREATE", "UPDATE", "ENABLE", "DISABLE", "DELETE", "ASSIGN", "UNASSIGN", "CREATE_GROUP", "UPDATE_GROUP", "DELETE_GROUP", "REGISTER", "CREATE_IDENTITY", "UPDATE_IDENTITY", "EDIT_GROUP", "UNLOCK", "CHANGE_PASSWORD"] | None,
        provisioning_policy_dto: ProvisioningPolicyDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ProvisioningPolicyDto:
        """Send `PUT /sources/{sourceId}/provisioning-policies/{usageType}`.

        Requires one of the scopes `idn:provisioning-policy-source-admin-operations:manage`,
        `idn:provisioning-policy:manage`.
        """

    def put_provisioning_policy_with_http_info(
        self,
        source_id: str | None,
        usage_type: UsageType | Literal["CREATE", "UPDATE", "ENABLE", "DISABLE", "DELETE", "ASSIGN", "UNASSIGN", "CREATE_GROUP", "UPDATE_GROUP", "DELETE_GROUP", "REGISTER", "CREATE_IDENTITY", "UPDATE_IDENTITY", "EDIT_GROUP", "UNLOCK", "CHANGE_PASSWORD"] | None,
        provisioning_policy_dto: ProvisioningPolicyDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ProvisioningPolicyDto]:
        """Like `put_provisioning_policy`, but also returns status and headers."""

    def put_provisioning_policy_without_preload_content(
        self,
        source_id: str | None,
        usage_type: UsageType | Literal["CREATE", "UPDATE", "ENABLE", "DISABLE", "DELETE", "ASSIGN", "UNASSIGN", "CREATE_GROUP", "UPDATE_GROUP", "DELETE_GROUP", "REGISTER", "CREATE_IDENTITY", "UPDATE_IDENTITY", "EDIT_GROUP", "UNLOCK", "CHANGE_PASSWORD"] | None,
        provisioning_policy_dto: ProvisioningPolicyDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `put_provisioning_policy`, but returns any status, and the body as bytes."""

    def put_source(
        self,
        id: str | None,
        source: Source | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> Source:
        """Send `PUT /sources/{id}`.

        Requires the scope `idn:sources:manage`.
        """

    def put_source_with_http_info(
        self,
        id: str | None,
        source: Source | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Source]:
        """Like `put_source`, but also returns status and headers."""

    def put_source_without_preload_content(
        self,
        id: str | None,
        source: Source | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `put_source`, but returns any status, and the body as bytes."""

    def put_source_attr_sync_config(
        self,
        id: str | None,
        attr_sync_source_config: AttrSyncSourceConfig | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> AttrSyncSourceConfig:
        """Send `PUT /sources/{id}/attribute-sync-config`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:attr-sync-source-config:manage` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    def put_source_attr_sync_config_with_http_info(
        self,
        id: str | None,
        attr_sync_source_config: AttrSyncSourceConfig | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AttrSyncSourceConfig]:
        """Like `put_source_attr_sync_config`, but also returns status and headers."""

    def put_source_attr_sync_config_without_preload_content(
        self,
        id: str | None,
        attr_sync_source_config: AttrSyncSourceConfig | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `put_source_attr_sync_config`, but returns any status, and the body as bytes."""

    def put_source_schema(
        self,
        source_id: str | None,
        schema_id: str | None,
        model_schema: ModelSchema | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ModelSchema:
        """Send `PUT /sources/{sourceId}/schemas/{schemaId}`.

        Requires the scope `idn:source-schema:manage` and the token of a user.
        """

    def put_source_schema_with_http_info(
        self,
        source_id: str | None,
        schema_id: str | None,
        model_schema: ModelSchema | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelSchema]:
        """Like `put_source_schema`, but also returns status and headers."""

    def put_source_schema_without_preload_content(
        self,
        source_id: str | None,
        schema_id: str | None,
        model_schema: ModelSchema | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `put_source_schema`, but returns any status, and the body as bytes."""

    def search_resource_objects(
        self,
        source_id: str | None,
        resource_objects_request: ResourceObjectsRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ResourceObjectsResponse:
        """Send `POST /sources/{sourceId}/connector/peek-resource-objects`.

        Requires the scope `idn:source-connector:manage`.
        """

    def search_resource_objects_with_http_info(
        self,
        source_id: str | None,
        resource_objects_request: ResourceObjectsRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ResourceObjectsResponse]:
        """Like `search_resource_objects`, but also returns status and headers."""

    def search_resource_objects_without_preload_content(
        self,
        source_id: str | None,
        resource_objects_request: ResourceObjectsRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `search_resource_objects`, but returns any status, and the body as bytes."""

    def sync_attributes_for_source(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> SourceSyncJob:
        """Send `POST /sources/{id}/synchronize-attributes`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:attr-sync-source-config:manage` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    def sync_attributes_for_source_with_http_info(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SourceSyncJob]:
        """Like `sync_attributes_for_source`, but also returns status and headers."""

    def sync_attributes_for_source_without_preload_content(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `sync_attributes_for_source`, but returns any status, and the body as bytes."""

    def test_source_configuration(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> StatusResponse:
        """Send `POST /sources/{sourceId}/connector/test-configuration`.

        Requires the scope `idn:source-connector:manage`.
        """

    def test_source_configuration_with_http_info(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[StatusResponse]:
        """Like `test_source_configuration`, but also returns status and headers."""

    def test_source_configuration_without_preload_content(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `test_source_configuration`, but returns any status, and the body as bytes."""

    def test_source_connection(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> StatusResponse:
        """Send `POST /sources/{sourceId}/connector/check-connection`.

        Requires the scope `idn:source-connector:manage`.
        """

    def test_source_connection_with_http_info(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[StatusResponse]:
        """Like `test_source_connection`, but also returns status and headers."""

    def test_source_connection_without_preload_content(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `test_source_connection`, but returns any status, and the body as bytes."""

    def update_password_policy_holders(
        self,
        source_id: str | None,
        password_policy_holders_dto_inner: Sequence[PasswordPolicyHoldersDtoInner | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[PasswordPolicyHoldersDtoInner]:
        """Send `PATCH /sources/{sourceId}/password-policies`.

        Requires the scope `idn:sources:manage`.
        """

    def update_password_policy_holders_with_http_info(
        self,
        source_id: str | None,
        password_policy_holders_dto_inner: Sequence[PasswordPolicyHoldersDtoInner | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[PasswordPolicyHoldersDtoInner]]:
        """Like `update_password_policy_holders`, but also returns status and headers."""

    def update_password_policy_holders_without_preload_content(
        self,
        source_id: str | None,
        password_policy_holders_dto_inner: Sequence[PasswordPolicyHoldersDtoInner | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_password_policy_holders`, but returns any status, and the body as bytes."""

    def update_provisioning_policies_in_bulk(
        self,
        source_id: str | None,
        provisioning_policy_dto: Sequence[ProvisioningPolicyDto | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[ProvisioningPolicyDto]:
        """Send `POST /sources/{sourceId}/provisioning-policies/bulk-update`.

        Requires the scope `idn:provisioning-policy:manage`.
        """

    def update_provisioning_policies_in_bulk_with_http_info(
        self,
        source_id: str | None,
        provisioning_policy_dto: Sequence[ProvisioningPolicyDto | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[ProvisioningPolicyDto]]:
        """Like `update_provisioning_policies_in_bulk`, but also returns status and headers."""

    def update_provisioning_policies_in_bulk_without_preload_content(
        self,
        source_id: str | None,
        provisioning_policy_dto: Sequence[ProvisioningPolicyDto | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_provisioning_policies_in_bulk`, but returns any status, and the body as bytes."""

    def update_provisioning_policy(
        self,
        source_id: str | None,
        usage_type: UsageType | Literal["CREATE", "UPDATE", "ENABLE", "DISABLE", "DELETE", "ASSIGN", "UNASSIGN", "CREATE_GROUP", "UPDATE_GROUP", "DELETE_GROUP", "REGISTER", "CREATE_IDENTITY", "UPDATE_IDENTITY", "EDIT_GROUP", "UNLOCK", "CHANGE_PASSWORD"] | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ProvisioningPolicyDto:
        """Send `PATCH /sources/{sourceId}/provisioning-policies/{usageType}`.

        Requires one of the scopes `idn:provisioning-policy-source-admin-operations:manage`,
        `idn:provisioning-policy:manage`.
        """

    def update_provisioning_policy_with_http_info(
        self,
        source_id: str | None,
        usage_type: UsageType | Literal["CREATE", "UPDATE", "ENABLE", "DISABLE", "DELETE", "ASSIGN", "UNASSIGN", "CREATE_GROUP", "UPDATE_GROUP", "DELETE_GROUP", "REGISTER", "CREATE_IDENTITY", "UPDATE_IDENTITY", "EDIT_GROUP", "UNLOCK", "CHANGE_PASSWORD"] | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ProvisioningPolicyDto]:
        """Like `update_provisioning_policy`, but also returns status and headers."""

    def update_provisioning_policy_without_preload_content(
        self,
        source_id: str | None,
        usage_type: UsageType | Literal["CREATE", "UPDATE", "ENABLE", "DISABLE", "DELETE", "ASSIGN", "UNASSIGN", "CREATE_GROUP", "UPDATE_GROUP", "DELETE_GROUP", "REGISTER", "CREATE_IDENTITY", "UPDATE_IDENTITY", "EDIT_GROUP", "UNLOCK", "CHANGE_PASSWORD"] | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_provisioning_policy`, but returns any status, and the body as bytes."""

    def update_source(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> Source:
        """Send `PATCH /sources/{id}`.

        Requires the scope `idn:sources:manage`.
        """

    def update_source_with_http_info(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Source]:
        """Like `update_source`, but also returns status and headers."""

    def update_source_without_preload_content(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_source`, but returns any status, and the body as bytes."""

    def update_source_entitlement_request_config(
        self,
        id: str | None,
        source_entitlement_request_config: SourceEntitlementRequestConfig | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> SourceEntitlementRequestConfig:
        """Send `PUT /sources/{id}/entitlement-request-config`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:sources:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    def update_source_entitlement_request_config_with_http_info(
        self,
        id: str | None,
        source_entitlement_request_config: SourceEntitlementRequestConfig | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SourceEntitlementRequestConfig]:
        """Like `update_source_entitlement_request_config`, but also returns status and headers."""

    def update_source_entitlement_request_config_without_preload_content(
        self,
        id: str | None,
        source_entitlement_request_config: SourceEntitlementRequestConfig | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_source_entitlement_request_config`, but returns any status, and the body as bytes."""

    def update_source_schedule(
        self,
        source_id: str | None,
        schedule_type: Literal["ACCOUNT_AGGREGATION", "GROUP_AGGREGATION"] | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> Schedule1:
        """Send `PATCH /sources/{sourceId}/schedules/{scheduleType}`.

        Requires the scope `idn:sources:manage`.

        `schedule_type`: One of ACCOUNT_AGGREGATION, GROUP_AGGREGATION.
        """

    def update_source_schedule_with_http_info(
        self,
        source_id: str | None,
        schedule_type: Literal["ACCOUNT_AGGREGATION", "GROUP_AGGREGATION"] | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Schedule1]:
        """Like `update_source_schedule`, but also returns status and headers."""

    def update_source_schedule_without_preload_content(
        self,
        source_id: str | None,
        schedule_type: Literal["ACCOUNT_AGGREGATION", "GROUP_AGGREGATION"] | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_source_schedule`, but returns any status, and the body as bytes."""

    def update_source_schema(
        self,
        source_id: str | None,
        schema_id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ModelSchema:
        """Send `PATCH /sources/{sourceId}/schemas/{schemaId}`.

        Requires the scope `idn:source-schema:manage` and the token of a user.
        """

    def update_source_schema_with_http_info(
        self,
        source_id: str | None,
        schema_id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelSchema]:
        """Like `update_source_schema`, but also returns status and headers."""

    def update_source_schema_without_preload_content(
        self,
        source_id: str | None,
        schema_id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_source_schema`, but returns any status, and the body as bytes."""
