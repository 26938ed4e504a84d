# Generated from schema/.
"""Manage and run workflows, and read their executions and the library of steps."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2025.models._shared import JsonPatchOperation
from sailpoint.v2025.models._workflows import CreateExternalExecuteWorkflow200Response, CreateExternalExecuteWorkflowRequest, CreateWorkflowRequest, TestExternalExecuteWorkflow200Response, TestExternalExecuteWorkflowRequest, TestWorkflow200Response, TestWorkflowRequest, Workflow, WorkflowBody, WorkflowExecution, WorkflowExecutionEvent, WorkflowExecutionHistory, WorkflowLibraryAction, WorkflowLibraryOperator, WorkflowLibraryTrigger, WorkflowOAuthClient

__all__ = ["WorkflowsApi"]

class WorkflowsApi(Api):
    """Manage and run workflows, and read their executions and the library of steps."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def cancel_workflow_execution(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Cancel the execution of a workflow.

        Requires the scope `sp:workflow-execute:external` and the token of a user.

        Args:
            id: The execution's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
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
        """Run a workflow with an external trigger.

        Requires the scope `sp:workflow-execute:external`.

        Args:
            id: The workflow's id.
            create_external_execute_workflow_request: The input of the workflow.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
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
        """Create a workflow.

        Requires the scope `sp:workflow:manage` and the token of a user.

        Args:
            create_workflow_request: The workflow.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
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
        """Create an OAuth client that can run a workflow with an external trigger.

        The response contains the client's secret.

        Requires the scope `sp:workflow:manage` and the token of a user.

        Args:
            id: The workflow's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
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
        """Delete a workflow.

        Requires the scope `sp:workflow:manage` and the token of a user.

        Args:
            id: The workflow's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
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
        """Get one workflow.

        Requires one of the scopes `sp:workflow:read`, `sp:workflow:manage` and the token of a user.

        Args:
            id: The workflow's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
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
        """Get one execution of a workflow.

        Requires one of the scopes `sp:workflow-execution:read`, `sp:workflow:manage` and the token of a user.

        Args:
            id: The execution's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
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
        """List the events of an execution.

        Requires one of the scopes `sp:workflow-execution:read`, `sp:workflow:manage` and the token of a user.

        Args:
            id: The execution's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
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

    def get_workflow_execution_history_v2(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> WorkflowExecutionHistory:
        """Send `GET /workflow-executions/{id}/history-v2`.

        Requires one of the scopes `sp:workflow-execution:read`, `sp:workflow:manage` and the token of a user.
        """

    def get_workflow_execution_history_v2_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[WorkflowExecutionHistory]:
        """Like `get_workflow_execution_history_v2`, but also returns status and headers."""

    def get_workflow_execution_history_v2_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_workflow_execution_history_v2`, but returns any status, and the body as bytes."""

    def get_workflow_executions(
        self,
        id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[WorkflowExecution]:
        """List the executions of a workflow, a page at a time.

        Requires one of the scopes `sp:workflow-execution:read`, `sp:workflow:manage` and the token of a user.

        Args:
            id: The workflow's id.
            limit: Maximum number of records. By default 250.
            offset: Number of records to skip. By default 0.
            filters: Filter by the fields of this list.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
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
        """List all triggers, actions and operators, a page at a time.

        Requires one of the scopes `sp:workflow:read`, `sp:workflow:manage` and the token of a user.

        Args:
            limit: Maximum number of records. By default 250.
            offset: Number of records to skip. By default 0.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
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
        """List the actions that workflows can use, a page at a time.

        Requires one of the scopes `sp:workflow:read`, `sp:workflow:manage` and the token of a user.

        Args:
            limit: Maximum number of records. By default 250.
            offset: Number of records to skip. By default 0.
            filters: Filter by the fields of this list.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
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
        """List the operators that workflows can use.

        Requires one of the scopes `sp:workflow:read`, `sp:workflow:manage` and the token of a user.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
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
        """List the triggers that workflows can use, a page at a time.

        Requires one of the scopes `sp:workflow:read`, `sp:workflow:manage` and the token of a user.

        Args:
            limit: Maximum number of records. By default 250.
            offset: Number of records to skip. By default 0.
            filters: Filter by the fields of this list.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
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
        """List workflows.

        Requires one of the scopes `sp:workflow:read`, `sp:workflow:manage` and the token of a user.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
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
        """Change parts of a workflow.

        Requires the scope `sp:workflow:manage` and the token of a user.

        Args:
            id: The workflow's id.
            json_patch_operation: The changes, in order.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
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
        """Replace a workflow.

        Requires the scope `sp:workflow:manage` and the token of a user.

        Args:
            id: The workflow's id.
            workflow_body: The workflow.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
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
        """Test a workflow with an external trigger.

        Requires the scope `sp:workflow-execute:external`.

        Args:
            id: The workflow's id.
            test_external_execute_workflow_request: The input of the workflow.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
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
        """Run a workflow with an input for a test.

        The steps are really executed.

        Requires the scope `sp:workflow-execute:external` and the token of a user.

        Args:
            id: The workflow's id.
            test_workflow_request: The input of the workflow.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
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
