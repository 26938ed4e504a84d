"""Lists, creates and patches, in the manner of the pages that introduce the official SDK."""

from pprint import pprint

import sailpoint
import sailpoint.beta
import sailpoint.v3
from sailpoint.configuration import Configuration
from sailpoint.v3.exceptions import NotFoundException
from sailpoint.v3.rest import ApiException

configuration = Configuration()

with sailpoint.v3.ApiClient(configuration) as api_client:
    api_instance = sailpoint.v3.TransformsApi(api_client)
    try:
        api_response = api_instance.list_transforms()
        print("The response of TransformsApi->list_transforms:\n")
        pprint([transform.to_dict() for transform in api_response])
    except Exception as e:
        print("Exception when calling TransformsApi->list_transforms: %s\n" % e)

    try:
        api_instance.get_transform("unknown")
    except NotFoundException as e:
        print("not found:", e.status, e.reason)
    except ApiException as e:
        print("Exception when calling TransformsApi->get_transform: %s\n" % e)

with sailpoint.beta.ApiClient(configuration) as api_client:
    api = sailpoint.beta.WorkflowsApi(api_client)
    owner = sailpoint.beta.WorkflowBodyOwner(type="IDENTITY", id="2c9180a46faadee4016fb4e018c20639", name="Cassandra")
    definition = sailpoint.beta.WorkflowDefinition(start="End", steps={"End": {"type": "success"}})
    trigger = sailpoint.beta.WorkflowTrigger(
        type="EVENT", attributes=sailpoint.beta.WorkflowTriggerAttributes.from_dict({"id": "idn:identity-created"})
    )
    workflow = api.create_workflow(
        sailpoint.beta.CreateWorkflowRequest(
            name="Send email", owner=owner, description="by a script", definition=definition, trigger=trigger
        )
    )
    print(f"created {workflow.name}: {workflow.id}")
    patched = api.patch_workflow(
        workflow.id, [sailpoint.beta.JsonPatchOperation.from_dict({"op": "replace", "path": "/enabled", "value": True})]
    )
    print(f"patched {patched.id}")
