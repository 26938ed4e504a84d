"""Starts a workflow with an input, and shows its executions."""

import json

from sailpoint.configuration import Configuration
from sailpoint.v2025.api.workflows_api import WorkflowsApi
from sailpoint.v2025.api_client import ApiClient
from sailpoint.v2025.models.create_external_execute_workflow_request import CreateExternalExecuteWorkflowRequest
from sailpoint.v2025.models.test_workflow_request import TestWorkflowRequest

with ApiClient(Configuration()) as api_client:
    api = WorkflowsApi(api_client)
    workflow = next(it for it in api.list_workflows() if it.name == "Workflow 2")
    print(json.dumps(workflow.to_dict(), default=str, sort_keys=True))

    started = api.create_external_execute_workflow(
        workflow.id, CreateExternalExecuteWorkflowRequest(input={"identityId": "ee769173", "nested": {"a": [1, None]}})
    )
    print(started.workflow_execution_id, started.message)
    tested = api.test_workflow(workflow.id, TestWorkflowRequest(input={"identity": {"id": "ee769173"}}))
    print(tested.workflow_execution_id)

    for execution in api.get_workflow_executions(workflow.id, limit=10, filters='status eq "Failed"'):
        print(execution.id, execution.status, execution.start_time.isoformat(), execution.close_time)
    for event in api.get_workflow_execution_history(tested.workflow_execution_id):
        print(event.type, event.timestamp, event.attributes)
