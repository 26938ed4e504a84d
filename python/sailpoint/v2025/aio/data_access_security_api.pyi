# Generated from schema/.
"""Data access security api: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2025.models._data_access_security import ApplicationItem, AssignResourceOwnerRequest, BaseCreateApplicationRequest, CreateScheduleRequest, DataOwnerModel, ReelectRequest, ResourceModel, ScheduleInfo, TaskInfo, UpdateScheduleRequest

__all__ = ["DataAccessSecurityApi"]

class DataAccessSecurityApi(Api):
    """Data access security api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def cancel_task(
        self,
        id: int | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `POST /das/tasks/cancel/{id}`.

        Requires the scope `das:task:manage`.
        """

    async def cancel_task_with_http_info(
        self,
        id: int | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `cancel_task`, but also returns status and headers."""

    async def cancel_task_without_preload_content(
        self,
        id: int | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `cancel_task`, but returns any status, and the body as bytes."""

    async def create_application(
        self,
        base_create_application_request: BaseCreateApplicationRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `POST /das/applications`.

        Requires the scope `das:applications:manage`.
        """

    async def create_application_with_http_info(
        self,
        base_create_application_request: BaseCreateApplicationRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `create_application`, but also returns status and headers."""

    async def create_application_without_preload_content(
        self,
        base_create_application_request: BaseCreateApplicationRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_application`, but returns any status, and the body as bytes."""

    async def create_schedule(
        self,
        create_schedule_request: CreateScheduleRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> int:
        """Send `POST /das/tasks/schedules`.

        Requires the scope `das:task:manage`.
        """

    async def create_schedule_with_http_info(
        self,
        create_schedule_request: CreateScheduleRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[int]:
        """Like `create_schedule`, but also returns status and headers."""

    async def create_schedule_without_preload_content(
        self,
        create_schedule_request: CreateScheduleRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_schedule`, but returns any status, and the body as bytes."""

    async def das_owners_assign_post(
        self,
        assign_resource_owner_request: AssignResourceOwnerRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> int:
        """Send `POST /das/owners/assign`.

        Requires the scope `das:owners:manage`.
        """

    async def das_owners_assign_post_with_http_info(
        self,
        assign_resource_owner_request: AssignResourceOwnerRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[int]:
        """Like `das_owners_assign_post`, but also returns status and headers."""

    async def das_owners_assign_post_without_preload_content(
        self,
        assign_resource_owner_request: AssignResourceOwnerRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `das_owners_assign_post`, but returns any status, and the body as bytes."""

    async def das_owners_owner_identity_id_resources_get(
        self,
        owner_identity_id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[ResourceModel]:
        """Send `GET /das/owners/{ownerIdentityId}/resources`.

        Requires one of the scopes `das:owners:read`, `das:owners:manage`.
        """

    async def das_owners_owner_identity_id_resources_get_with_http_info(
        self,
        owner_identity_id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[ResourceModel]]:
        """Like `das_owners_owner_identity_id_resources_get`, but also returns status and headers."""

    async def das_owners_owner_identity_id_resources_get_without_preload_content(
        self,
        owner_identity_id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `das_owners_owner_identity_id_resources_get`, but returns any status, and the body as bytes."""

    async def das_owners_reelect_post(
        self,
        reelect_request: ReelectRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> int:
        """Send `POST /das/owners/reelect`.

        Requires the scope `das:owners:manage`.
        """

    async def das_owners_reelect_post_with_http_info(
        self,
        reelect_request: ReelectRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[int]:
        """Like `das_owners_reelect_post`, but also returns status and headers."""

    async def das_owners_reelect_post_without_preload_content(
        self,
        reelect_request: ReelectRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `das_owners_reelect_post`, but returns any status, and the body as bytes."""

    async def das_owners_resources_resource_id_get(
        self,
        resource_id: int | None,
        limit: int | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[str]:
        """Send `GET /das/owners/resources/{resourceId}`.

        Requires one of the scopes `das:owners:read`, `das:owners:manage`.
        """

    async def das_owners_resources_resource_id_get_with_http_info(
        self,
        resource_id: int | None,
        limit: int | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[str]]:
        """Like `das_owners_resources_resource_id_get`, but also returns status and headers."""

    async def das_owners_resources_resource_id_get_without_preload_content(
        self,
        resource_id: int | None,
        limit: int | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `das_owners_resources_resource_id_get`, but returns any status, and the body as bytes."""

    async def das_owners_source_identity_id_reassign_destination_identity_id_post(
        self,
        source_identity_id: str | None,
        destination_identity_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> int:
        """Send `POST /das/owners/{sourceIdentityId}/reassign/{destinationIdentityId}`.

        Requires the scope `das:owners:manage`.
        """

    async def das_owners_source_identity_id_reassign_destination_identity_id_post_with_http_info(
        self,
        source_identity_id: str | None,
        destination_identity_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[int]:
        """Like `das_owners_source_identity_id_reassign_destination_identity_id_post`, but also returns status and
        headers.
        """

    async def das_owners_source_identity_id_reassign_destination_identity_id_post_without_preload_content(
        self,
        source_identity_id: str | None,
        destination_identity_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `das_owners_source_identity_id_reassign_destination_identity_id_post`, but returns any status, and
        the body as bytes.
        """

    async def delete_application(
        self,
        id: int | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /das/applications/{id}`.

        Requires the scope `das:applications:manage`.
        """

    async def delete_application_with_http_info(
        self,
        id: int | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_application`, but also returns status and headers."""

    async def delete_application_without_preload_content(
        self,
        id: int | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_application`, but returns any status, and the body as bytes."""

    async def delete_schedule(
        self,
        id: int | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /das/tasks/schedules/{id}`.

        Requires the scope `das:task:manage`.
        """

    async def delete_schedule_with_http_info(
        self,
        id: int | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_schedule`, but also returns status and headers."""

    async def delete_schedule_without_preload_content(
        self,
        id: int | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_schedule`, but returns any status, and the body as bytes."""

    async def delete_task(
        self,
        id: int | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /das/tasks/{id}`.

        Requires the scope `das:task:manage`.
        """

    async def delete_task_with_http_info(
        self,
        id: int | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_task`, but also returns status and headers."""

    async def delete_task_without_preload_content(
        self,
        id: int | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_task`, but returns any status, and the body as bytes."""

    async def get_application(
        self,
        id: int | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApplicationItem:
        """Send `GET /das/applications/{id}`.

        Requires one of the scopes `das:applications:read`, `das:applications:manage`.
        """

    async def get_application_with_http_info(
        self,
        id: int | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ApplicationItem]:
        """Like `get_application`, but also returns status and headers."""

    async def get_application_without_preload_content(
        self,
        id: int | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_application`, but returns any status, and the body as bytes."""

    async def get_applications(
        self,
        filters: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[ApplicationItem]:
        """Send `GET /das/applications`.

        Requires one of the scopes `das:applications:read`, `das:applications:manage`.
        """

    async def get_applications_with_http_info(
        self,
        filters: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[ApplicationItem]]:
        """Like `get_applications`, but also returns status and headers."""

    async def get_applications_without_preload_content(
        self,
        filters: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_applications`, but returns any status, and the body as bytes."""

    async def get_owners(
        self,
        app_id: int | None,
        limit: int | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[DataOwnerModel]:
        """Send `GET /das/owners/applications/{appId}`.

        Requires one of the scopes `das:owners:read`, `das:owners:manage`.
        """

    async def get_owners_with_http_info(
        self,
        app_id: int | None,
        limit: int | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[DataOwnerModel]]:
        """Like `get_owners`, but also returns status and headers."""

    async def get_owners_without_preload_content(
        self,
        app_id: int | None,
        limit: int | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_owners`, but returns any status, and the body as bytes."""

    async def get_schedule(
        self,
        id: int | None,
        **_options: Unpack[_RequestOptions],
    ) -> ScheduleInfo:
        """Send `GET /das/tasks/schedules/{id}`.

        Requires one of the scopes `das:task:read`, `das:task:manage`.
        """

    async def get_schedule_with_http_info(
        self,
        id: int | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ScheduleInfo]:
        """Like `get_schedule`, but also returns status and headers."""

    async def get_schedule_without_preload_content(
        self,
        id: int | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_schedule`, but returns any status, and the body as bytes."""

    async def get_schedules(
        self,
        filters: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[ScheduleInfo]:
        """Send `GET /das/tasks/schedules`.

        Requires one of the scopes `das:task:read`, `das:task:manage`.
        """

    async def get_schedules_with_http_info(
        self,
        filters: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[ScheduleInfo]]:
        """Like `get_schedules`, but also returns status and headers."""

    async def get_schedules_without_preload_content(
        self,
        filters: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_schedules`, but returns any status, and the body as bytes."""

    async def get_task(
        self,
        id: int | None,
        **_options: Unpack[_RequestOptions],
    ) -> TaskInfo:
        """Send `GET /das/tasks/{id}`.

        Requires one of the scopes `das:task:read`, `das:task:manage`.
        """

    async def get_task_with_http_info(
        self,
        id: int | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TaskInfo]:
        """Like `get_task`, but also returns status and headers."""

    async def get_task_without_preload_content(
        self,
        id: int | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_task`, but returns any status, and the body as bytes."""

    async def get_tasks(
        self,
        filters: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[TaskInfo]:
        """Send `GET /das/tasks`.

        Requires one of the scopes `das:task:read`, `das:task:manage`.
        """

    async def get_tasks_with_http_info(
        self,
        filters: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[TaskInfo]]:
        """Like `get_tasks`, but also returns status and headers."""

    async def get_tasks_without_preload_content(
        self,
        filters: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_tasks`, but returns any status, and the body as bytes."""

    async def put_application(
        self,
        id: int | None,
        base_create_application_request: BaseCreateApplicationRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `PUT /das/applications/{id}`.

        Requires the scope `das:applications:manage`.
        """

    async def put_application_with_http_info(
        self,
        id: int | None,
        base_create_application_request: BaseCreateApplicationRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `put_application`, but also returns status and headers."""

    async def put_application_without_preload_content(
        self,
        id: int | None,
        base_create_application_request: BaseCreateApplicationRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `put_application`, but returns any status, and the body as bytes."""

    async def put_schedule(
        self,
        id: int | None,
        update_schedule_request: UpdateScheduleRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `PUT /das/tasks/schedules/{id}`.

        Requires the scope `das:task:manage`.
        """

    async def put_schedule_with_http_info(
        self,
        id: int | None,
        update_schedule_request: UpdateScheduleRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `put_schedule`, but also returns status and headers."""

    async def put_schedule_without_preload_content(
        self,
        id: int | None,
        update_schedule_request: UpdateScheduleRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `put_schedule`, but returns any status, and the body as bytes."""

    async def start_task_rerun(
        self,
        id: int | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `POST /das/tasks/rerun/{id}`.

        Requires the scope `das:task:manage`.
        """

    async def start_task_rerun_with_http_info(
        self,
        id: int | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `start_task_rerun`, but also returns status and headers."""

    async def start_task_rerun_without_preload_content(
        self,
        id: int | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `start_task_rerun`, but returns any status, and the body as bytes."""
