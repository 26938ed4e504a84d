"""Type checkers accept scripts over ten API families, and reject wrong ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from type_checkers import Found, assert_every_line_is_rejected, every_checker, write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.timeout(600)  # another program takes a minute, and longer while other tests run

PREAMBLE = """
from sailpoint.v2024 import (
    AccessProfilesApi,
    AccessRequestsApi,
    AccountsApi,
    ApiClient,
    CertificationCampaignsApi,
    CertificationsApi,
    Configuration,
    IdentitiesApi,
    LifecycleStatesApi,
    Paginator,
    Role,
    RolesApi,
    Search,
    SearchApi,
    SourcesApi,
    TransformsApi,
    WorkflowsApi,
)

client = ApiClient(Configuration())
"""

ACCEPTED = {
    "search": """
api = SearchApi(client)
search = Search.from_dict({"indices": ["identities"], "query": {"query": "*"}, "sort": ["id"]})
found: list[dict[str, object]] = [dict(each) for each in api.search_post(search, limit=100)]
api.search_count({"indices": ["identities"]})
identity = api.search_get("identities", "1")
print(found, identity, [each["id"] for each in Paginator.paginate_search(api, search)])
""",
    "sources": """
api = SourcesApi(client)
for source in Paginator.stream(api.list_sources, filters='name sw "H"'):
    owner: str | None = source.owner.name if source.owner else None
    print(source.id, owner)
schema: str = api.get_accounts_schema("1")
print(api.import_accounts("1", file="accounts.csv").task, schema)
api.delete_source("1")
""",
    "accounts": """
api = AccountsApi(client)
for account in Paginator.stream(api.list_accounts, filters="uncorrelated eq true", detail_level="FULL"):
    attributes: dict[str, object] = dict(account.attributes or {})
    print(account.native_identity, attributes, account.identity.name if account.identity else None)
print(api.disable_account("1", {"forceProvisioning": True}).id)
""",
    "identities": """
api = IdentitiesApi(client)
several = api.list_identities(filters='alias eq "a"', default_filter="NONE", limit=5)
names: list[str] = [each.name for each in several]
print(names, api.get_identity_with_http_info("1").data.manager_ref)
api.start_identity_processing({"identityIds": ["1"]})
api.delete_identity("1")
""",
    "transforms": """
api = TransformsApi(client)
created = api.create_transform({"name": "Lower", "type": "lower", "attributes": {}})
print(created.id, [each.name for each in api.list_transforms()])
api.delete_transform(created.id)
""",
    "access_profiles": """
api = AccessProfilesApi(client)
profile = api.get_access_profile("1")
with profile.track():
    profile.description = "new"
changed = api.patch_access_profile("1", profile.json_patch())
print(changed.entitlements, [each.name for each in api.get_access_profile_entitlements("1")])
""",
    "roles": """
api = RolesApi(client)
role: Role = api.create_role(Role.from_dict({"name": "Sales", "owner": {"type": "IDENTITY", "id": "1"}}))
print(role.enabled, [each.name for each in Paginator.paginate(api.list_roles, for_segment_ids="1")])
api.delete_role("1")
""",
    "certifications": """
campaigns = CertificationCampaignsApi(client)
reviews = CertificationsApi(client)
print([each.name for each in campaigns.get_campaign_templates()])
for certification in reviews.list_identity_certifications(reviewer_identity="me"):
    decided: int | None = certification.decisions_made
    print(decided)
reviews.make_identity_decision("1", [{"id": "2", "decision": "APPROVE", "bulk": False}])
""",
    "access_requests": """
api = AccessRequestsApi(client)
made = api.create_access_request({"requestedFor": ["1"], "requestedItems": [{"type": "ROLE", "id": "2"}]})
print(made.new_requests)
for status in Paginator.stream(api.list_access_request_status, requested_for="me"):
    print(status.name, status.state)
api.cancel_access_request({"accountActivityId": "1", "comment": "no"})
""",
    "workflows": """
api = WorkflowsApi(client)
workflow = api.create_workflow({"name": "Joiner"})
print(workflow.execution_count, [each.name for each in api.list_workflows()])
print(api.test_workflow("1", {"input": {}}).workflow_execution_id)
""",
    "lifecycle_states": """
api = LifecycleStatesApi(client)
for state in api.get_lifecycle_states("1", sorters="name"):
    name: str | None = state.technical_name
    print(name, state.identity_count)
api.set_lifecycle_state("1", {"lifecycleStateId": "2"})
""",
}

REJECTED = [
    ("SearchApi(client).search_post()", "call-arg", "reportCallIssue"),
    ("SearchApi(client).search_get('everything', '1')", "arg-type", "reportArgumentType"),
    ("SourcesApi(client).get_source(1)", "arg-type", "reportArgumentType"),
    ("AccountsApi(client).list_accounts(detail_level='SOME')", "arg-type", "reportArgumentType"),
    ("IdentitiesApi(client).list_identites()", "attr-defined", "reportAttributeAccessIssue"),
    ("TransformsApi(client).get_transform('1').nmae", "attr-defined", "reportAttributeAccessIssue"),
    ("AccessProfilesApi(client).list_access_profiles(limit='5')", "arg-type", "reportArgumentType"),
    ("Role(name=5, owner=None)", "arg-type", "reportArgumentType"),
    ("RolesApi(client).list_roles(page=1)", "call-arg", "reportCallIssue"),
    ("CertificationsApi(client).make_identity_decision('1', 'APPROVE')", "arg-type", "reportArgumentType"),
    ("AccessRequestsApi(client).create_access_request(['1'])", "arg-type", "reportArgumentType"),
    ("WorkflowsApi(client).get_workflow('1').enabled = 'yes'", "assignment", "reportAttributeAccessIssue"),
    ("LifecycleStatesApi(client).get_lifecycle_state('1')", "call-arg", "reportCallIssue"),
]


@every_checker
def test_scripts_over_ten_families_are_accepted(tmp_path: Path, check: Callable[[Path], list[Found]]) -> None:
    write(tmp_path, {name: PREAMBLE + source for name, source in ACCEPTED.items()})

    assert check(tmp_path) == []


@every_checker
def test_mistakes_in_any_family_are_rejected(tmp_path: Path, check: Callable[[Path], list[Found]]) -> None:
    assert_every_line_is_rejected(check, tmp_path, PREAMBLE, REJECTED)
