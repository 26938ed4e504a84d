"""Reports the open work items of an owner, and completes or forwards them."""

import sys

import sailpoint.beta
import sailpoint.v3
from sailpoint.configuration import Configuration

OWNER = "2c9180835d2e5168015d32f890ca1581"

configuration = Configuration()
api = sailpoint.v3.WorkItemsApi(sailpoint.v3.ApiClient(configuration))
beta = sailpoint.beta.WorkItemsApi(sailpoint.beta.ApiClient(configuration))

print("open:", api.get_count_work_items(owner_id=OWNER).count)
print("completed:", api.get_count_completed_work_items(owner_id=OWNER).count)

for item in api.list_work_items(owner_id=OWNER, limit=20, count=True):
    print(item.id, item.type, item.state, item.description, item.requester_display_name, len(item.approval_items))
    try:
        if item.name == "Work item 2":
            beta.submit_forward_work_item(
                item.id,
                sailpoint.beta.WorkItemForward(target_owner_id="2c9180835d2e5168015d32f890ca1582", comment="yours"),
            )
            print("  forwarded")
        else:
            done = api.complete_work_item(item.id)
            print("  completed", done.completed)
    except sailpoint.v3.exceptions.ApiException as error:
        print(f"  {type(error).__name__}: {error.status}", file=sys.stderr)
