# Written by `make stubs` from schema/; change it there.
"""Workflows api: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2024.models.create_external_execute_workflow200_response import CreateExternalExecuteWorkflow200Response
from sailpoint.v2024.models.create_external_execute_workflow_request import CreateExternalExecuteWorkflowRequest
from sailpoint.v2024.models.create_workflow_request import CreateWorkflowRequest
from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation
from sailpoint.v2024.models.test_external_execute_workflow200_response import TestExternalExecuteWorkflow200Response
from sailpoint.v2024.models.test_external_execute_workflow_request import TestExternalExecuteWorkflowRequest
from sailpoint.v2024.models.test_workflow200_response import TestWorkflow200Response
from sailpoint.v2024.models.test_workflow_request import TestWorkflowRequest
from sailpoint.v2024.models.workflow import Workflow
from sailpoint.v2024.models.workflow_body import WorkflowBody
from sailpoint.v2024.models.workflow_execution import WorkflowExecution
from sailpoint.v2024.models.workflow_execution_event import WorkflowExecutionEvent
from sailpoint.v2024.models.workflow_library_action import WorkflowLibraryAction
from sailpoint.v2024.models.workflow_library_operator import WorkflowLibraryOperator
from sailpoint.v2024.models.workflow_library_trigger import WorkflowLibraryTrigger
from sailpoint.v2024.models.workflow_o_auth_client import WorkflowOAuthClient

__all__ = ["WorkflowsApi"]

class WorkflowsApi(Api):
    """Workflows api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def cancel_workflow_execution(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `POST /workflow-executions/{id}/cancel`.

        Requires the scope `sp:workflow-execute:external` and the token of a user.
        """

    def cancel_workflow_execution_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `cancel_workflow_execution`, but also returns status and headers."""

    def cancel_workflow_execution_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `cancel_workflow_execution`, but returns any status, and the body as bytes."""

    def create_external_execute_workflow(
        self,
        id: str | None,
        create_external_execute_workflow_request: CreateExternalExecuteWorkflowRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> CreateExternalExecuteWorkflow200Response:
        """Send `POST /workflows/execute/external/{id}`.

        Requires the scope `sp:workflow-execute:external`.
        """

    def create_external_execute_workflow_with_http_info(
        self,
        id: str | None,
        create_external_execute_workflow_request: CreateExternalExecuteWorkflowRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[CreateExternalExecuteWorkflow200Response]:
        """Like `create_external_execute_workflow`, but also returns status and headers."""

    def create_external_execute_workflow_without_preload_content(
        self,
        id: str | None,
        create_external_execute_workflow_request: CreateExternalExecuteWorkflowRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_external_execute_workflow`, but returns any status, and the body as bytes."""

    def create_workflow(
        self,
        create_workflow_request: CreateWorkflowRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> Workflow:
        """Send `POST /workflows`.

        Requires the scope `sp:workflow:manage` and the token of a user.
        """

    def create_workflow_with_http_info(
        self,
        create_workflow_request: CreateWorkflowRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Workflow]:
        """Like `create_workflow`, but also returns status and headers."""

    def create_workflow_without_preload_content(
        self,
        create_workflow_request: CreateWorkflowRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_workflow`, but returns any status, and the body as bytes."""

    def create_workflow_external_trigger(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> WorkflowOAuthClient:
        """Send `POST /workflows/{id}/external/oauth-clients`.

        Requires the scope `sp:workflow:manage` and the token of a user.
        """

    def create_workflow_external_trigger_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[WorkflowOAuthClient]:
        """Like `create_workflow_external_trigger`, but also returns status and headers."""

    def create_workflow_external_trigger_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_workflow_external_trigger`, but returns any status, and the body as bytes."""

    def delete_workflow(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /workflows/{id}`.

        Requires the scope `sp:workflow:manage` and the token of a user.
        """

    def delete_workflow_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_workflow`, but also returns status and headers."""

    def delete_workflow_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_workflow`, but returns any status, and the body as bytes."""

    def get_workflow(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> Workflow:
        """Send `GET /workflows/{id}`.

        Requires one of the scopes `sp:workflow:read`, `sp:workflow:manage` and the token of a user.
        """

    def get_workflow_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Workflow]:
        """Like `get_workflow`, but also returns status and headers."""

    def get_workflow_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_workflow`, but returns any status, and the body as bytes."""

    def get_workflow_execution(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[WorkflowExecution]:
        """Send `GET /workflow-executions/{id}`.

        Requires one of the scopes `sp:workflow-execution:read`, `sp:workflow:manage` and the token of a user.
        """

    def get_workflow_execution_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[WorkflowExecution]]:
        """Like `get_workflow_execution`, but also returns status and headers."""

    def get_workflow_execution_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_workflow_execution`, but returns any status, and the body as bytes."""

    def get_workflow_execution_history(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[WorkflowExecutionEvent]:
        """Send `GET /workflow-executions/{id}/history`.

        Requires one of the scopes `sp:workflow-execution:read`, `sp:workflow:manage` and the token of a user.
        """

    def get_workflow_execution_history_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[WorkflowExecutionEvent]]:
        """Like `get_workflow_execution_history`, but also returns status and headers."""

    def get_workflow_execution_history_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_workflow_execution_history`, but returns any status, and the body as bytes."""

    def get_workflow_executions(
        self,
        id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[WorkflowExecution]:
        """Send `GET /workflows/{id}/executions`.

        Requires one of the scopes `sp:workflow-execution:read`, `sp:workflow:manage` and the token of a user.
        """

    def get_workflow_executions_with_http_info(
        self,
        id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[WorkflowExecution]]:
        """Like `get_workflow_executions`, but also returns status and headers."""

    def get_workflow_executions_without_preload_content(
        self,
        id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_workflow_executions`, but returns any status, and the body as bytes."""

    def list_complete_workflow_library(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[WorkflowLibraryAction | WorkflowLibraryTrigger | WorkflowLibraryOperator]:
        """Send `GET /workflow-library`.

        Requires one of the scopes `sp:workflow:read`, `sp:workflow:manage` and the token of a user.
        """

    def list_complete_workflow_library_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[WorkflowLibraryAction | WorkflowLibraryTrigger | WorkflowLibraryOperator]]:
        """Like `list_complete_workflow_library`, but also returns status and headers."""

    def list_complete_workflow_library_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_complete_workflow_library`, but returns any status, and the body as bytes."""

    def list_workflow_library_actions(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[WorkflowLibraryAction]:
        """Send `GET /workflow-library/actions`.

        Requires one of the scopes `sp:workflow:read`, `sp:workflow:manage` and the token of a user.
        """

    def list_workflow_library_actions_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[WorkflowLibraryAction]]:
        """Like `list_workflow_library_actions`, but also returns status and headers."""

    def list_workflow_library_actions_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_workflow_library_actions`, but returns any status, and the body as bytes."""

    def list_workflow_library_operators(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[WorkflowLibraryOperator]:
        """Send `GET /workflow-library/operators`.

        Requires one of the scopes `sp:workflow:read`, `sp:workflow:manage` and the token of a user.
        """

    def list_workflow_library_operators_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[WorkflowLibraryOperator]]:
        """Like `list_workflow_library_operators`, but also returns status and headers."""

    def list_workflow_library_operators_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_workflow_library_operators`, but returns any status, and the body as bytes."""

    def list_workflow_library_triggers(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[WorkflowLibraryTrigger]:
        """Send `GET /workflow-library/triggers`.

        Requires one of the scopes `sp:workflow:read`, `sp:workflow:manage` and the token of a user.
        """

    def list_workflow_library_triggers_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[WorkflowLibraryTrigger]]:
        """Like `list_workflow_library_triggers`, but also returns status and headers."""

    def list_workflow_library_triggers_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_workflow_library_triggers`, but returns any status, and the body as bytes."""

    def list_workflows(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[Workflow]:
        """Send `GET /workflows`.

        Requires one of the scopes `sp:workflow:read`, `sp:workflow:manage` and the token of a user.
        """

    def list_workflows_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[Workflow]]:
        """Like `list_workflows`, but also returns status and headers."""

    def list_workflows_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_workflows`, but returns any status, and the body as bytes."""

    def patch_workflow(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> Workflow:
        """Send `PATCH /workflows/{id}`.

        Requires the scope `sp:workflow:manage` and the token of a user.
        """

    def patch_workflow_with_http_info(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Workflow]:
        """Like `patch_workflow`, but also returns status and headers."""

    def patch_workflow_without_preload_content(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `patch_workflow`, but returns any status, and the body as bytes."""

    def put_workflow(
        self,
        id: str | None,
        workflow_body: WorkflowBody | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> Workflow:
        """Send `PUT /workflows/{id}`.

        Requires the scope `sp:workflow:manage` and the token of a user.
        """

    def put_workflow_with_http_info(
        self,
        id: str | None,
        workflow_body: WorkflowBody | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Workflow]:
        """Like `put_workflow`, but also returns status and headers."""

    def put_workflow_without_preload_content(
        self,
        id: str | None,
        workflow_body: WorkflowBody | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `put_workflow`, but returns any status, and the body as bytes."""

    def test_external_execute_workflow(
        self,
        id: str | None,
        test_external_execute_workflow_request: TestExternalExecuteWorkflowRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> TestExternalExecuteWorkflow200Response:
        """Send `POST /workflows/execute/external/{id}/test`.

        Requires the scope `sp:workflow-execute:external`.
        """

    def test_external_execute_workflow_with_http_info(
        self,
        id: str | None,
        test_external_execute_workflow_request: TestExternalExecuteWorkflowRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TestExternalExecuteWorkflow200Response]:
        """Like `test_external_execute_workflow`, but also returns status and headers."""

    def test_external_execute_workflow_without_preload_content(
        self,
        id: str | None,
        test_external_execute_workflow_request: TestExternalExecuteWorkflowRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `test_external_execute_workflow`, but returns any status, and the body as bytes."""

    def test_workflow(
        self,
        id: str | None,
        test_workflow_request: TestWorkflowRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> TestWorkflow200Response:
        """Send `POST /workflows/{id}/test`.

        Requires the scope `sp:workflow-execute:external` and the token of a user.
        """

    def test_workflow_with_http_info(
        self,
        id: str | None,
        test_workflow_request: TestWorkflowRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TestWorkflow200Response]:
        """Like `test_workflow`, but also returns status and headers."""

    def test_workflow_without_preload_content(
        self,
        id: str | None,
        test_workflow_request: TestWorkflowRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `test_workflow`, but returns any status, and the body as bytes."""
