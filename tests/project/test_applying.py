"""A plan is a promise: it is applied unchanged, or nothing is written; a stopped application can be finished."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from sailpoint.project import (
    ApplyError,
    Change,
    EmbeddedTenant,
    GuardError,
    Impact,
    InvalidProjectError,
    Plan,
    ProfileImpact,
    StalePlanError,
    WrongTenantError,
    apply,
    load,
    plan,
    pull,
)
from sailpoint.project.guards import reasons_of
from sailpoint.v2024.api.transforms_api import TransformsApi
from tenants import edit, pulled, tenant_of, writes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sailpoint.project import Project
    from sailpoint.sandbox import Sandbox

EMPLOYEES = "/identity-profiles/2b838de9-db9b-abcf-e646-d4f274ad4238"


@pytest.fixture
def tenant(sandbox: Sandbox) -> Iterator[EmbeddedTenant]:
    with tenant_of(sandbox, retries=0) as tenant:
        yield tenant


@pytest.fixture
def project(tenant: EmbeddedTenant, tmp_path: Path) -> Project:
    """A project with five writes to do: three of one profile, one of another, and a new one."""
    pulled(tmp_path, tenant)
    with (tmp_path / "sources.yaml").open("a", encoding="utf-8") as file:
        file.write("Entra ID: []\nSalesforce: []\n")
    edit(tmp_path, "profiles/employees.yaml", "priority: 10", "priority: 11")
    edit(tmp_path, "profiles/employees.yaml", "source: Employees\nowner", "source: Entra ID\nowner")
    edit(tmp_path, "profiles/employees.yaml", "attribute: givenName}", "attribute: displayName}")
    edit(tmp_path, "profiles/partners.yaml", "description: Accounts of", "description: People of")
    text = "profile: Interns\nsource: Salesforce\nmappings:\n  uid: {source: Workday, attribute: employeeNumber}\n"
    (tmp_path / "profiles/interns.yaml").write_text(text, "utf-8")
    return load(tmp_path)


ACCEPTED = ["people", "priority", "source"]
PLANNED = [
    "update profile Employees: priority",
    "update profile Employees: source",
    "update profile Employees: mappings.firstname",
    "create profile Interns",
    "update profile Partners: description",
]
WRITES = [f"PATCH {EMPLOYEES} 200"] * 3


def test_each_write_of_the_plan_is_sent_once(sandbox: Sandbox, tenant: EmbeddedTenant, project: Project) -> None:
    made = plan(project, tenant)
    assert [each.label for each in made.operations] == PLANNED

    done = apply(project, tenant, made, accept=ACCEPTED)

    assert list(done.done) == PLANNED
    assert writes(sandbox)[:4] == [*WRITES, "POST /identity-profiles 201"]
    assert len(writes(sandbox)) == len(PLANNED)
    assert plan(project, tenant).is_empty


def test_a_guard_that_is_not_accepted_stops_the_plan(
    sandbox: Sandbox, tenant: EmbeddedTenant, project: Project
) -> None:
    made = plan(project, tenant)

    with pytest.raises(GuardError) as stopped:
        apply(project, tenant, made, accept=["source"])

    assert set(stopped.value.guards) == {"priority", "people"}
    assert "--accept priority" in str(stopped.value)
    assert writes(sandbox) == []


def test_a_plan_is_rejected_if_the_tenant_has_changed(
    sandbox: Sandbox, tenant: EmbeddedTenant, project: Project
) -> None:
    made = plan(project, tenant)
    state = sandbox.snapshot()
    state["profiles"][0]["description"] = "clicked"
    sandbox.restore(state)

    with pytest.raises(StalePlanError) as stale:
        apply(project, tenant, made, accept=ACCEPTED)

    assert stale.value.moved == (f"the tenant's profile {state['profiles'][0]['name']} has changed",)
    assert writes(sandbox) == []


def test_a_plan_is_rejected_if_the_files_have_changed(
    sandbox: Sandbox, tenant: EmbeddedTenant, project: Project
) -> None:
    made = plan(project, tenant)
    changed = edit(project.folder.path, "profiles/partners.yaml", "People of", "Friends of")

    with pytest.raises(StalePlanError, match="the files have changed"):
        apply(changed, tenant, made, accept=ACCEPTED)
    assert writes(sandbox) == []


def test_a_plan_is_rejected_for_another_tenant(tenant: EmbeddedTenant, project: Project) -> None:
    folder = project.folder
    folder.write("environments/sandbox.yaml", "tenant: https://acme.api.identitynow.com\n")

    with pytest.raises(WrongTenantError, match=r"expects https://acme\.api\.identitynow\.com"):
        plan(load(folder), tenant)


def test_a_pull_from_another_tenant_is_rejected(tenant: EmbeddedTenant, project: Project) -> None:
    changed = edit(project.folder.path, "profiles/partners.yaml", "priority: 50", "priority: 45")
    project.folder.write("environments/sandbox.yaml", "tenant: https://acme.api.identitynow.com\n")

    with pytest.raises(WrongTenantError, match="log in there"):
        pull(load(project.folder), tenant)
    assert "priority: 45" in changed.folder.read("profiles/partners.yaml")


def test_a_transform_is_written_after_the_one_that_it_is_a_reference_to(
    tenant: EmbeddedTenant, project: Project
) -> None:
    project.folder.write("transforms/a.yaml", "transform: A\ntype: reference\nattributes: {id: Z}\n")
    project.folder.write("transforms/z.yaml", "transform: Z\ntype: static\nattributes: {value: x}\n")

    made = plan(load(project.folder), tenant)

    assert [each.name for each in made.operations if each.name in {"A", "Z"}] == ["Z", "A"]


def test_a_saved_plan_is_the_same_plan_and_an_edited_one_is_rejected(tenant: EmbeddedTenant, project: Project) -> None:
    made = plan(project, tenant)
    text = made.to_json()

    assert Plan.from_json(text, "p.json").operations == made.operations
    with pytest.raises(InvalidProjectError, match=r"p\.json: was edited"):
        Plan.from_json(text.replace("People of", "Enemies of"), "p.json")
    with pytest.raises(InvalidProjectError, match="is not a plan"):
        Plan.from_json("[]", "p.json")


@pytest.mark.parametrize("number", range(1, 6))
@pytest.mark.parametrize("fault", [{"status": 401}, {"status": 503}, {"reset": True}, {"truncate": True}])
def test_a_write_that_fails_or_loses_its_response_is_looked_up_before_it_is_repeated(
    sandbox: Sandbox, tenant: EmbeddedTenant, project: Project, number: int, fault: dict[str, Any]
) -> None:
    made = plan(project, tenant, impact=False)
    operation = "create_identity_profile" if number == 4 else "update_identity_profile"
    sandbox.faults.add(operation, nth=1 if number == 4 else min(number, 4), **fault)

    apply(project, tenant, made, accept=ACCEPTED)

    assert plan(project, tenant).is_empty
    names = [each["name"] for each in sandbox.profiles]
    assert len(names) == len(set(names)) == 7
    succeeded = [each for each in writes(sandbox) if each.endswith((" 200", " 201"))]
    # A truncated response belongs to a write that was done, so it is not sent again.
    assert len(succeeded) == len(PLANNED)


@pytest.mark.parametrize("number", range(1, 8))
def test_reading_back_survives_a_failure(
    sandbox: Sandbox, tenant: EmbeddedTenant, project: Project, number: int
) -> None:
    made = plan(project, tenant, impact=False)
    sandbox.faults.add("get_identity_profile", nth=number, status=503)

    apply(project, tenant, made, accept=ACCEPTED)

    assert plan(project, tenant).is_empty
    assert len(writes(sandbox)) == len(PLANNED)


@pytest.mark.parametrize("number", range(1, 5))
def test_a_plan_that_was_stopped_in_the_middle_is_finished_and_nothing_is_done_twice(
    sandbox: Sandbox, tenant: EmbeddedTenant, project: Project, number: int
) -> None:
    made = plan(project, tenant, impact=False)
    rule = sandbox.faults.add("update_identity_profile", nth=number, status=400)

    with pytest.raises(ApplyError) as failed:
        apply(project, tenant, made, accept=ACCEPTED)
    assert list(failed.value.done) == PLANNED[: number if number == 4 else number - 1]
    assert "--resume" in str(failed.value)
    sandbox.faults.remove(rule)
    if number > 1:
        with pytest.raises(StalePlanError):
            apply(project, tenant, made, accept=ACCEPTED)

    done = apply(project, tenant, made, accept=ACCEPTED, resume=True)

    assert [*done.skipped, *done.done] == PLANNED
    assert plan(project, tenant).is_empty
    assert len([each for each in writes(sandbox) if each.endswith((" 200", " 201"))]) == len(PLANNED)


def test_a_finished_plan_is_resumed_without_consent_and_writes_nothing(
    sandbox: Sandbox, tenant: EmbeddedTenant, project: Project
) -> None:
    made = plan(project, tenant)
    apply(project, tenant, made, accept=ACCEPTED)
    sandbox.clear_requests()

    done = apply(project, tenant, made, resume=True)

    assert (done.done, list(done.skipped)) == ((), PLANNED)
    assert writes(sandbox) == []


def test_people_are_processed_only_if_asked_and_only_where_it_is_needed(
    sandbox: Sandbox, tenant: EmbeddedTenant, project: Project
) -> None:
    done = apply(project, tenant, plan(project, tenant), accept=ACCEPTED, refresh=True)

    assert done.refreshed == ("Employees", "Interns")
    assert f"POST {EMPLOYEES}/process-identities 202" in writes(sandbox)


def test_a_profile_is_deleted_only_with_prune_and_a_word(
    sandbox: Sandbox, tenant: EmbeddedTenant, tmp_path: Path
) -> None:
    pulled(tmp_path, tenant)
    (tmp_path / "profiles/seasonal-staff.yaml").unlink()
    project = load(tmp_path)
    assert plan(project, tenant).is_empty
    made = plan(project, tenant, prune=True)

    with pytest.raises(
        GuardError, match="the plan deletes the profiles Seasonal Staff\nto apply it: --allow delete-profile"
    ):
        apply(project, tenant, made)
    apply(project, tenant, made, allow=["delete-profile"])

    assert "Seasonal Staff" not in [each["name"] for each in sandbox.profiles]


def test_a_renamed_profile_keeps_its_id(sandbox: Sandbox, tenant: EmbeddedTenant, tmp_path: Path) -> None:
    pulled(tmp_path, tenant)
    before = {each["name"]: each["id"] for each in sandbox.profiles}
    project = edit(tmp_path, "profiles/partners.yaml", "profile: Partners", "profile: Friends\nwas: Partners")

    apply(project, tenant, plan(project, tenant))

    assert {each["name"]: each["id"] for each in sandbox.profiles}["Friends"] == before["Partners"]
    assert plan(project, tenant).is_empty


def test_transforms_are_created_before_what_refers_to_them(
    sandbox: Sandbox, tenant: EmbeddedTenant, tmp_path: Path
) -> None:
    pulled(tmp_path, tenant)
    (tmp_path / "transforms").mkdir(exist_ok=True)
    outer = "transform: A outer\ntype: upper\nattributes: {input: {type: reference, attributes: {id: Z inner}}}\n"
    (tmp_path / "transforms/a-outer.yaml").write_text(outer, "utf-8")
    (tmp_path / "transforms/z-inner.yaml").write_text("transform: Z inner\ntype: trim\n", "utf-8")
    old = "location: {source: Okta, attribute: location}"
    project = edit(tmp_path, "profiles/partners.yaml", old, "location: {transform: A outer}")

    made = plan(project, tenant)
    apply(project, tenant, made, accept=["people"])

    assert [each.name for each in made.operations] == ["Z inner", "A outer", "Partners"]
    assert plan(project, tenant).is_empty
    assert {each["name"] for each in sandbox.snapshot()["transforms"]} >= {"A outer", "Z inner"}


def test_a_plan_with_an_operation_that_is_not_needed_is_rejected(
    sandbox: Sandbox, tenant: EmbeddedTenant, project: Project
) -> None:
    made = plan(project, tenant)
    more = replace(made.operations[-1], changes=(Change("description", "x", "y"),))

    with pytest.raises(StalePlanError, match="use --resume"):
        apply(project, tenant, replace(made, operations=(*made.operations, more)), accept=ACCEPTED)
    assert writes(sandbox) == []


def test_a_write_that_the_tenant_ignores_is_a_failure(
    sandbox: Sandbox, tenant: EmbeddedTenant, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = plan(project, tenant)
    monkeypatch.setattr(EmbeddedTenant, "patch_profile", lambda *_: None)

    with pytest.raises(ApplyError, match="Employees: priority failed: the tenant accepted it, but its values differ"):
        apply(project, tenant, made, accept=ACCEPTED)
    assert writes(sandbox) == []


def test_resuming_an_unfinished_plan_needs_the_same_consent(
    sandbox: Sandbox, tenant: EmbeddedTenant, project: Project
) -> None:
    made = plan(project, tenant)

    with pytest.raises(GuardError, match="--accept priority"):
        apply(project, tenant, made, resume=True)
    assert writes(sandbox) == []


@pytest.mark.parametrize(("changed", "stops"), [(3, False), (4, True)])
def test_the_guard_of_people_stops_plans_above_its_share(changed: int, stops: bool) -> None:
    effect = Impact((ProfileImpact("People", people=10, sampled=10, changed=changed),), (), (), ())

    found = list(reasons_of({"people": 30}, [], effect))

    assert [each.guard for each in found] == (["people"] if stops else [])


def test_a_name_that_has_become_ambiguous_stops_a_resumed_plan_before_any_write(
    sandbox: Sandbox, tenant: EmbeddedTenant, project: Project
) -> None:
    made = plan(project, tenant)
    state = sandbox.snapshot()
    sandbox.restore({**state, "sources": [*state["sources"], {"id": "second", "name": "Salesforce"}]})

    with pytest.raises(InvalidProjectError, match="2 sources with the name 'Salesforce'"):
        apply(project, tenant, made, accept=ACCEPTED, resume=True)
    assert writes(sandbox) == []


def test_a_deletion_that_the_tenant_has_had_already_is_done(
    sandbox: Sandbox, tenant: EmbeddedTenant, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A retry of the client finds what its first try has deleted."""
    pulled(tmp_path, tenant)
    (tmp_path / "profiles/seasonal-staff.yaml").unlink()
    project = load(tmp_path)
    delete = EmbeddedTenant.delete_profile

    def delete_twice(self: EmbeddedTenant, id_: str) -> None:
        delete(self, id_)
        delete(self, id_)

    monkeypatch.setattr(EmbeddedTenant, "delete_profile", delete_twice)

    done = apply(project, tenant, plan(project, tenant, prune=True), allow=["delete-profile"])

    assert done.done == ("delete profile Seasonal Staff",)
    assert "Seasonal Staff" not in [each["name"] for each in sandbox.profiles]


def test_transforms_are_written_by_operations_that_leave_the_rest_of_the_tenant_alone(
    sandbox: Sandbox, tenant: EmbeddedTenant, tmp_path: Path
) -> None:
    pulled(tmp_path, tenant)
    api = TransformsApi(tenant._client)
    ids = {each.name: each.id for each in api.list_transforms()}
    files = {each.read_text("utf-8").split("\n")[0]: each for each in (tmp_path / "transforms").iterdir()}
    files["transform: Company"].write_text("transform: Company\ntype: static\nattributes: {value: New}\n", "utf-8")
    files["transform: Mail domain"].unlink()
    project = load(tmp_path)
    sandbox.clear_requests()

    apply(project, tenant, plan(project, tenant, prune=True, impact=False), accept=["people"])

    found = {each.name: each for each in api.list_transforms()}
    assert found["Company"].attributes == {"value": "New"}
    assert {name: each.id for name, each in found.items()} == {k: v for k, v in ids.items() if k != "Mail domain"}
    assert writes(sandbox) == [
        f"PUT /transforms/{ids['Company']} 200",
        f"DELETE /transforms/{ids['Mail domain']} 204",
    ]
    assert plan(project, tenant, prune=True).is_empty


def test_a_transform_that_was_deleted_is_created_again(tenant: EmbeddedTenant) -> None:
    stored = {each.name: each for each in tenant.transforms() or ()}

    tenant.delete_transform("Company")
    tenant.put_transform(stored["Company"])

    assert stored["Company"] in (tenant.transforms() or ())
