"""Writes `answers.json`: the responses that the scripts get, made from the facts of the schema.

`PYTHONPATH=tests/schema:tests/support python tests/parity/recording.py`
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import facts

ANSWERS = Path(__file__).parent / "answers.json"
# Operations that the scripts call: the number of records of a list, or None for a single one.
CALLED: dict[str, dict[str, int | None]] = {
    "v3": {
        "AccountsApi.list_accounts": 23,
        "TransformsApi.list_transforms": 2,
        "TransformsApi.create_transform": None,
        "TransformsApi.update_transform": None,
        "SourcesApi.list_sources": 3,
        "SourcesApi.get_source": None,
        "SourcesApi.get_source_schemas": 2,
        "AccessRequestsApi.create_access_request": None,
        "AccessRequestApprovalsApi.list_pending_approvals": 3,
        "AccessRequestApprovalsApi.reject_access_request": None,
        "AccessRequestApprovalsApi.approve_access_request": None,
        "AccessRequestApprovalsApi.get_access_request_approval_summary": None,
        "CertificationCampaignsApi.create_campaign": None,
        "CertificationCampaignsApi.start_campaign": None,
        "CertificationsApi.list_identity_certifications": 3,
        "WorkItemsApi.get_count_work_items": None,
        "WorkItemsApi.get_count_completed_work_items": None,
        "WorkItemsApi.list_work_items": 3,
        "WorkItemsApi.complete_work_item": None,
        "AccessProfilesApi.create_access_profile": None,
    },
    "beta": {
        "AccountsApi.list_accounts": 3,
        "ConnectorsApi.get_connector_list": 3,
        "SourcesApi.list_sources": 3,
        "IdentityProfilesApi.list_identity_profiles": 5,
        "WorkflowsApi.create_workflow": None,
        "WorkflowsApi.patch_workflow": None,
        "WorkItemsApi.submit_forward_work_item": None,
        "EntitlementsApi.list_entitlements": 4,
        "GovernanceGroupsApi.create_workgroup": None,
        "GovernanceGroupsApi.list_workgroups": 3,
    },
    "v2024": {
        "IdentitiesApi.list_identities": 3,
        "RolesApi.list_roles": 3,
        "RolesApi.get_role_assigned_identities": 2,
        "RolesApi.patch_role": None,
    },
    "v2025": {
        "IdentitiesApi.list_identities": 7,
        "WorkflowsApi.list_workflows": 3,
        "WorkflowsApi.create_external_execute_workflow": None,
        "WorkflowsApi.test_workflow": None,
        "WorkflowsApi.get_workflow_executions": 2,
        "WorkflowsApi.get_workflow_execution_history": 2,
    },
}
# Names that scripts compare.
NAMES = {"Account": "Account", "PendingApproval": "Approval", "WorkItems": "Work item", "Workflow": "Workflow"}
# The status that 1.3.8 knows, where the document has another by now.
STATUS = {"CertificationCampaignsApi.create_campaign": 200}


def answer(operation: facts.Operation, count: int | None) -> dict[str, Any]:
    """The response to an operation; `{n}` in it stands for the number of a record."""
    status, ty = next(line.split()[:2] for line in operation.lines if re.match(r"2\d\d \S", line))
    if ty == "-":
        return {"status": int(status)}
    name = ty.strip("[]?")
    record: Any = operation.version.largest(name) if operation.version.has_schema(name) else {}
    for member in {"id", "name"} & record.keys():
        record[member] = f"{NAMES.get(name, name)} {{n}}" if member == "name" else f"{name.lower()}-{{n}}"
    for item in record.get("approvalItems", ()):
        del item["state"]  # 1.3.8 cannot read it
    return {
        "status": STATUS.get(operation.name, int(status)),
        "model": f"{operation.version}.{name}",
        "count": count,
        "record": record,
    }


def answers() -> dict[str, Any]:
    """Every response by its verb and path."""
    found = {}
    for name, called in CALLED.items():
        operations = facts.version(name).operations()
        for each, count in called.items():
            operation = operations[each]
            found[f"{operation.verb} /{name}{operation.path}"] = answer(operation, count)
    return dict(sorted(found.items()))


if __name__ == "__main__":
    rows = [f"{json.dumps(key)}: {json.dumps(value, separators=(',', ':'))}" for key, value in answers().items()]
    ANSWERS.write_text("{\n" + ",\n".join(rows) + "\n}\n", encoding="utf-8")
