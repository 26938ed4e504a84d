# Written by `make stubs` from schema/; change it there.
"""Workflows: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models.create_external_execute_workflow200_response import CreateExternalExecuteWorkflow200Response
from sailpoint.v2024.models.create_external_execute_workflow_request import CreateExternalExecuteWorkflowRequest
from sailpoint.v2024.models.create_workflow_request import CreateWorkflowRequest
from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation
from sailpoint.v2024.models.list_complete_workflow_library200_response_inner import ListCompleteWorkflowLibrary200ResponseInner
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
    """Workflows: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    async def cancel_workflow_execution(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `POST /workflow-executions/{id}/cancel`.

        Needs the scope `sp:workflow-execute:external` and the token of a user.
        """

    async def cancel_workflow_execution_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`cancel_workflow_execution`, with status and headers."""

    async def cancel_workflow_execution_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`cancel_workflow_execution`, with the body as it came; raises for no status."""

    async def create_external_execute_workflow(
        self,
        id: str,
        create_external_execute_workflow_request: CreateExternalExecuteWorkflowRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> CreateExternalExecuteWorkflow200Response:
        """Send `POST /workflows/execute/external/{id}`.

        Needs the scope `sp:workflow-execute:external`.
        """

    async def create_external_execute_workflow_with_http_info(
        self,
        id: str,
        create_external_execute_workflow_request: CreateExternalExecuteWorkflowRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[CreateExternalExecuteWorkflow200Response]:
        """`create_external_execute_workflow`, with status and headers."""

    async def create_external_execute_workflow_without_preload_content(
        self,
        id: str,
        create_external_execute_workflow_request: CreateExternalExecuteWorkflowRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_external_execute_workflow`, with the body as it came; raises for no status."""

    async def create_workflow(
        self,
        create_workflow_request: CreateWorkflowRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> Workflow:
        """Send `POST /workflows`.

        Needs the scope `sp:workflow:manage` and the token of a user.
        """

    async def create_workflow_with_http_info(
        self,
        create_workflow_request: CreateWorkflowRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Workflow]:
        """`create_workflow`, with status and headers."""

    async def create_workflow_without_preload_content(
        self,
        create_workflow_request: CreateWorkflowRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_workflow`, with the body as it came; raises for no status."""

    async def create_workflow_external_trigger(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> WorkflowOAuthClient:
        """Send `POST /workflows/{id}/external/oauth-clients`.

        Needs the scope `sp:workflow:manage` and the token of a user.
        """

    async def create_workflow_external_trigger_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[WorkflowOAuthClient]:
        """`create_workflow_external_trigger`, with status and headers."""

    async def create_workflow_external_trigger_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_workflow_external_trigger`, with the body as it came; raises for no status."""

    async def delete_workflow(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /workflows/{id}`.

        Needs the scope `sp:workflow:manage` and the token of a user.
        """

    async def delete_workflow_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`delete_workflow`, with status and headers."""

    async def delete_workflow_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_workflow`, with the body as it came; raises for no status."""

    async def get_workflow(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> Workflow:
        """Send `GET /workflows/{id}`.

        Needs one of the scopes `sp:workflow:read`, `sp:workflow:manage` and the token of a user.
        """

    async def get_workflow_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Workflow]:
        """`get_workflow`, with status and headers."""

    async def get_workflow_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_workflow`, with the body as it came; raises for no status."""

    async def get_workflow_execution(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[WorkflowExecution]:
        """Send `GET /workflow-executions/{id}`.

        Needs one of the scopes `sp:workflow-execution:read`, `sp:workflow:manage` and the token of a user.
        """

    async def get_workflow_execution_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[WorkflowExecution]]:
        """`get_workflow_execution`, with status and headers."""

    async def get_workflow_execution_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_workflow_execution`, with the body as it came; raises for no status."""

    async def get_workflow_execution_history(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[WorkflowExecutionEvent]:
        """Send `GET /workflow-executions/{id}/history`.

        Needs one of the scopes `sp:workflow-execution:read`, `sp:workflow:manage` and the token of a user.
        """

    async def get_workflow_execution_history_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[WorkflowExecutionEvent]]:
        """`get_workflow_execution_history`, with status and headers."""

    async def get_workflow_execution_history_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_workflow_execution_history`, with the body as it came; raises for no status."""

    async def get_workflow_executions(
        self,
        id: str,
        limit: int | None = ...,
        offset: int | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[WorkflowExecution]:
        """Send `GET /workflows/{id}/executions`.

        Needs one of the scopes `sp:workflow-execution:read`, `sp:workflow:manage` and the token of a user.
        """

    async def get_workflow_executions_with_http_info(
        self,
        id: str,
        limit: int | None = ...,
        offset: int | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[WorkflowExecution]]:
        """`get_workflow_executions`, with status and headers."""

    async def get_workflow_executions_without_preload_content(
        self,
        id: str,
        limit: int | None = ...,
        offset: int | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_workflow_executions`, with the body as it came; raises for no status."""

    async def list_complete_workflow_library(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[ListCompleteWorkflowLibrary200ResponseInner]:
        """Send `GET /workflow-library`.

        Needs one of the scopes `sp:workflow:read`, `sp:workflow:manage` and the token of a user.
        """

    async def list_complete_workflow_library_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[ListCompleteWorkflowLibrary200ResponseInner]]:
        """`list_complete_workflow_library`, with status and headers."""

    async def list_complete_workflow_library_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`list_complete_workflow_library`, with the body as it came; raises for no status."""

    async def list_workflow_library_actions(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[WorkflowLibraryAction]:
        """Send `GET /workflow-library/actions`.

        Needs one of the scopes `sp:workflow:read`, `sp:workflow:manage` and the token of a user.
        """

    async def list_workflow_library_actions_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[WorkflowLibraryAction]]:
        """`list_workflow_library_actions`, with status and headers."""

    async def list_workflow_library_actions_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`list_workflow_library_actions`, with the body as it came; raises for no status."""

    async def list_workflow_library_operators(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[WorkflowLibraryOperator]:
        """Send `GET /workflow-library/operators`.

        Needs one of the scopes `sp:workflow:read`, `sp:workflow:manage` and the token of a user.
        """

    async def list_workflow_library_operators_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[WorkflowLibraryOperator]]:
        """`list_workflow_library_operators`, with status and headers."""

    async def list_workflow_library_operators_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`list_workflow_library_operators`, with the body as it came; raises for no status."""

    async def list_workflow_library_triggers(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[WorkflowLibraryTrigger]:
        """Send `GET /workflow-library/triggers`.

        Needs one of the scopes `sp:workflow:read`, `sp:workflow:manage` and the token of a user.
        """

    async def list_workflow_library_triggers_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[WorkflowLibraryTrigger]]:
        """`list_workflow_library_triggers`, with status and headers."""

    async def list_workflow_library_triggers_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`list_workflow_library_triggers`, with the body as it came; raises for no status."""

    async def list_workflows(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[Workflow]:
        """Send `GET /workflows`.

        Needs one of the scopes `sp:workflow:read`, `sp:workflow:manage` and the token of a user.
        """

    async def list_workflows_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[Workflow]]:
        """`list_workflows`, with status and headers."""

    async def list_workflows_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`list_workflows`, with the body as it came; raises for no status."""

    async def patch_workflow(
        self,
        id: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> Workflow:
        """Send `PATCH /workflows/{id}`.

        Needs the scope `sp:workflow:manage` and the token of a user.
        """

    async def patch_workflow_with_http_info(
        self,
        id: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Workflow]:
        """`patch_workflow`, with status and headers."""

    async def patch_workflow_without_preload_content(
        self,
        id: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`patch_workflow`, with the body as it came; raises for no status."""

    async def put_workflow(
        self,
        id: str,
        workflow_body: WorkflowBody | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> Workflow:
        """Send `PUT /workflows/{id}`.

        Needs the scope `sp:workflow:manage` and the token of a user.
        """

    async def put_workflow_with_http_info(
        self,
        id: str,
        workflow_body: WorkflowBody | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Workflow]:
        """`put_workflow`, with status and headers."""

    async def put_workflow_without_preload_content(
        self,
        id: str,
        workflow_body: WorkflowBody | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`put_workflow`, with the body as it came; raises for no status."""

    async def test_external_execute_workflow(
        self,
        id: str,
        test_external_execute_workflow_request: TestExternalExecuteWorkflowRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> TestExternalExecuteWorkflow200Response:
        """Send `POST /workflows/execute/external/{id}/test`.

        Needs the scope `sp:workflow-execute:external`.
        """

    async def test_external_execute_workflow_with_http_info(
        self,
        id: str,
        test_external_execute_workflow_request: TestExternalExecuteWorkflowRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TestExternalExecuteWorkflow200Response]:
        """`test_external_execute_workflow`, with status and headers."""

    async def test_external_execute_workflow_without_preload_content(
        self,
        id: str,
        test_external_execute_workflow_request: TestExternalExecuteWorkflowRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`test_external_execute_workflow`, with the body as it came; raises for no status."""

    async def test_workflow(
        self,
        id: str,
        test_workflow_request: TestWorkflowRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> TestWorkflow200Response:
        """Send `POST /workflows/{id}/test`.

        Needs the scope `sp:workflow-execute:external` and the token of a user.
        """

    async def test_workflow_with_http_info(
        self,
        id: str,
        test_workflow_request: TestWorkflowRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TestWorkflow200Response]:
        """`test_workflow`, with status and headers."""

    async def test_workflow_without_preload_content(
        self,
        id: str,
        test_workflow_request: TestWorkflowRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`test_workflow`, with the body as it came; raises for no status."""
