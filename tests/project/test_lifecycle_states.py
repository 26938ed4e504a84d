"""Lifecycle states of profiles as files: pulled, checked, planned, applied, compared and promoted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from sailpoint.project import (
    EmbeddedTenant,
    GuardError,
    InvalidProjectError,
    UnsupportedError,
    apply,
    drift,
    load,
    plan,
    pull,
)
from sailpoint.project.base import record_applied
from sailpoint.project.report import plan_text
from sailpoint.project.tenant.seed import seed_of
from sailpoint.sandbox import Sandbox
from tenants import content_of, edit, empty, git, pulled, tenant_of, writes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sailpoint.project import Project

FILE = "profiles/people.yaml"
STATES = "/identity-profiles/p/lifecycle-states"
TERMINATED = {
    "id": "t",
    "technicalName": "terminated",
    "name": "Terminated",
    "accountActions": [{"action": "DISABLE", "sourceIds": ["okta", "hr"]}],
    "accessProfileIds": ["basic"],
    "emailNotificationOption": {"notifyManagers": True},
}
SEED: dict[str, Any] = {
    "sources": [{"id": "hr", "name": "HR"}, {"id": "okta", "name": "Okta"}],
    "profiles": [{"id": "p", "name": "People", "authoritativeSource": {"id": "hr"}, "priority": 1}],
    "collections": {
        "/access-profiles": [{"id": "basic", "name": "Basic access"}, {"id": "more", "name": "More access"}],
        STATES: [TERMINATED, {"id": "a", "technicalName": "active", "name": "Active"}],
    },
}
CONSENT: dict[str, Any] = {"accept": ["lifecycle-state"]}
OKTA = "disable: [HR, Okta]"


@pytest.fixture
def tenant(company: Sandbox) -> Iterator[EmbeddedTenant]:
    with tenant_of(company) as tenant:
        yield tenant


def faults(path: Path, tenant: EmbeddedTenant) -> list[str]:
    with pytest.raises(InvalidProjectError) as found:
        plan(load(path), tenant)
    return str(found.value).splitlines()


def test_states_are_pulled_with_names_in_their_shortest_notation(tenant: EmbeddedTenant, tmp_path: Path) -> None:
    project = pulled(tmp_path, tenant)

    assert (tmp_path / FILE).read_text("utf-8").partition("lifecycleStates:\n")[2] == (
        "  active: {name: Active}\n"
        "  terminated:\n"
        "    name: Terminated\n"
        "    disable: [HR, Okta]\n"
        "    accessProfiles: [Basic access]\n"
        "    emailNotificationOption: {notifyManagers: true}\n"
    )
    assert plan(project, tenant).is_empty


def test_comments_and_order_of_states_survive_a_pull(tenant: EmbeddedTenant, company: Sandbox, tmp_path: Path) -> None:
    pulled(tmp_path, tenant)
    old = "  active: {name: Active}\n"
    edit(tmp_path, FILE, old, "  # People who work here.\n  active: { name: Active }   # mostly\n")
    before = content_of(tmp_path)
    assert pull(load(tmp_path), tenant).changed == ()
    assert content_of(tmp_path) == before

    state = company.snapshot()
    state["collections"][STATES][0]["description"] = "clicked"
    company.restore(state)
    pull(load(tmp_path), tenant)

    text = (tmp_path / FILE).read_text("utf-8")
    assert "  # People who work here.\n  active: { name: Active }   # mostly\n" in text
    assert "description: clicked" in text
    assert plan(load(tmp_path), tenant).is_empty


def test_states_are_created_changed_and_deleted(tenant: EmbeddedTenant, company: Sandbox, tmp_path: Path) -> None:
    pulled(tmp_path, tenant)
    edit(tmp_path, FILE, OKTA, "disable: [Okta]")
    edit(tmp_path, FILE, "[Basic access]", "[Basic access, More access]")
    project = edit(tmp_path, FILE, "  active: {name: Active}\n", "  leave: {name: On leave, enabled: false}\n")
    made = plan(project, tenant, prune=True)
    assert [each.label for each in made.operations] == [
        "create lifecycle state leave of People",
        "update lifecycle state terminated of People: accessProfiles, disable",
        "delete lifecycle state active of People",
    ]
    with pytest.raises(GuardError, match="--accept lifecycle-state"):
        apply(project, tenant, made)
    assert writes(company) == []

    apply(project, tenant, made, **CONSENT)

    assert [each.partition(" ")[0] for each in writes(company)] == ["POST", "PATCH", "DELETE"]
    assert plan(project, tenant, prune=True).is_empty
    stored = {each["technicalName"]: each for each in company.snapshot()["collections"][STATES]}
    assert set(stored) == {"leave", "terminated"}
    assert stored["terminated"]["accessProfileIds"] == ["basic", "more"]
    assert stored["terminated"]["accountActions"] == [{"action": "DISABLE", "sourceIds": ["okta"]}]


def test_states_that_the_file_does_not_list_stay(tenant: EmbeddedTenant, tmp_path: Path) -> None:
    pulled(tmp_path, tenant)
    assert plan(edit(tmp_path, FILE, "  active: {name: Active}\n", ""), tenant).is_empty
    without = (tmp_path / FILE).read_text("utf-8").partition("lifecycleStates:")[0]
    (tmp_path / FILE).write_text(without, "utf-8")

    assert plan(load(tmp_path), tenant, prune=True).is_empty


def test_a_new_profile_gets_its_states(tenant: EmbeddedTenant, company: Sandbox, tmp_path: Path) -> None:
    pulled(tmp_path, tenant)
    text = "profile: New\nsource: Okta\nlifecycleStates:\n  active: {name: Active, enable: [Okta]}\n"
    (tmp_path / "profiles/new.yaml").write_text(text, "utf-8")
    edit(tmp_path, "sources.yaml", "Okta: []", "Okta: []")
    project = load(tmp_path)

    apply(project, tenant, plan(project, tenant), **CONSENT)

    assert plan(project, tenant, prune=True).is_empty
    assert [each.partition(" ")[0] for each in writes(company)] == ["POST", "POST"]


def test_unknown_names_are_rejected_at_once(tenant: EmbeddedTenant, company: Sandbox, tmp_path: Path) -> None:
    pulled(tmp_path, tenant)
    (tmp_path / "sources.yaml").unlink()
    edit(tmp_path, FILE, OKTA, "disable: [HR, Oktta]")
    edit(tmp_path, FILE, "[Basic access]", "[Basic axess]")
    edit(tmp_path, FILE, "name: Terminated", "name: Gone")

    where, state = "profiles/people.yaml", "lifecycleStates.terminated"
    fixed = "the name cannot change from 'Terminated': create a state of another technical name"
    assert faults(tmp_path, tenant) == [
        f"{where}:8: {state}: the tenant has no source with the name 'Oktta'; did you mean 'Okta'?",
        f"{where}:9: {state}.name: {fixed}",
        f"{where}:11: {state}.accessProfiles: none or several access profiles have the name 'Basic axess'",
    ]
    assert writes(company) == []


@pytest.mark.parametrize(
    ("given", "fault"),
    [
        ("x", "must be a mapping with members of name"),
        ("{name: X, disabled: [HR]}", "unknown key 'disabled'; did you mean 'disable'?"),
        ("{enabled: true}", "name is required"),
        ("{name: X, enabled: NO}", "enabled must be true or false"),
        ("{name: X, disable: HR}", "disable must be a list of names"),
        ("{name: 7}", "name must be text: quote it"),
        ("{name: X, accountActions: [HR]}", "accountActions must be a list of {action, sources}"),
        ("{name: X, emailNotificationOption: {managers: true}}", "emailNotificationOption must be a mapping with"),
    ],
)
def test_a_state_that_is_not_valid_is_rejected_with_its_place(tmp_path: Path, given: str, fault: str) -> None:
    text = f"profile: People\nsource: HR\nlifecycleStates:\n  odd: {given}\n"
    empty(tmp_path).folder.write(FILE, text)

    with pytest.raises(InvalidProjectError) as found:
        load(tmp_path)
    assert str(found.value).startswith(f"{FILE}:4: lifecycleStates.odd: {fault}")


def test_actions_without_a_short_form_survive(company: Sandbox, tenant: EmbeddedTenant, tmp_path: Path) -> None:
    state = company.snapshot()
    actions = [{"action": "DISABLE", "sourceIds": [each]} for each in ("hr", "okta")]
    state["collections"][STATES][0]["accountActions"] = actions
    company.restore(state)

    project = pulled(tmp_path, tenant)

    assert "accountActions" in (tmp_path / FILE).read_text("utf-8")
    assert plan(project, tenant).is_empty
    edited = edit(tmp_path, FILE, "sources: [HR]", "sources: [Okta]")
    apply(edited, tenant, plan(edited, tenant), **CONSENT)
    (stored,) = (each for each in company.snapshot()["collections"][STATES] if each["id"] == "t")
    assert [each["sourceIds"] for each in stored["accountActions"]] == [["okta"], ["okta"]]


def test_drift_says_which_side_moved(company: Sandbox, tenant: EmbeddedTenant, tmp_path: Path) -> None:
    git("init", "--quiet", str(tmp_path))
    assert record_applied(pulled(tmp_path, tenant).folder, "sandbox", {})
    state = company.snapshot()
    state["collections"][STATES][0]["accountActions"] = []
    company.restore(state)
    project = edit(tmp_path, FILE, "  active: {name: Active}", "  active: {name: Active, description: Here}")

    found = drift(project, tenant).differences

    assert [(each.kind, each.name, each.path, each.moved) for each in found] == [
        ("lifecycle state", "active of People", "description", "files"),
        ("lifecycle state", "terminated of People", "disable", "tenant"),
    ]


def test_states_are_promoted_with_other_ids_and_names_of_sources(tenant: EmbeddedTenant, tmp_path: Path) -> None:
    folder = pulled(tmp_path, tenant).folder
    edit(tmp_path, "sailpoint.yaml", "[sandbox]", "[sandbox, prod]")
    folder.write("environments/prod.yaml", "sources: {Okta: Okta PROD}\n")
    seed = {
        "sources": [{"id": "1", "name": "HR"}, {"id": "2", "name": "Okta PROD"}],
        "profiles": [{"name": "People", "authoritativeSource": {"id": "1"}, "priority": 1}],
        "collections": {"/access-profiles": [{"id": "3", "name": "Basic access"}]},
    }
    with Sandbox(seed=seed, task_delay=0) as production, tenant_of(production) as other:
        project = load(tmp_path, "prod")
        apply(project, other, plan(project, other), **CONSENT)

        assert plan(project, other, prune=True).is_empty
        assert pull(project, other).changed == ()
        (states,) = (each for path, each in production.snapshot()["collections"].items() if "lifecycle" in path)
    (stored,) = (each for each in states if each["technicalName"] == "terminated")
    assert stored["accountActions"] == [{"action": "DISABLE", "sourceIds": ["1", "2"]}]
    assert stored["accessProfileIds"] == ["3"]


def test_an_embedded_tenant_that_is_made_from_the_files_needs_no_change(tenant: EmbeddedTenant, tmp_path: Path) -> None:
    project = pulled(tmp_path, tenant)

    with Sandbox(seed=seed_of(project), task_delay=0) as made, tenant_of(made) as other:
        assert plan(project, other, prune=True).is_empty


def test_a_token_without_the_scope_pulls_profiles_only(company: Sandbox, tmp_path: Path) -> None:
    reader = company.add_client(scopes=["idn:identity-profile:read"])
    with tenant_of(company, **reader) as tenant:
        project: Project = pulled(tmp_path, tenant)
        assert "lifecycleStates" not in (tmp_path / FILE).read_text("utf-8")
        assert plan(project, tenant, impact=False).is_empty
        with (tmp_path / FILE).open("a", encoding="utf-8") as file:
            file.write("lifecycleStates:\n  active: {name: Active}\n")

        for act in (plan, drift):
            with pytest.raises(UnsupportedError, match="scope idn:identity-profile-lifecycle-state:read, and"):
                act(load(tmp_path), tenant)
        assert pull(load(tmp_path), tenant).changed == ()


def test_a_plan_shows_states_and_the_guard(tenant: EmbeddedTenant, tmp_path: Path) -> None:
    pulled(tmp_path, tenant)
    text = plan_text(plan(edit(tmp_path, FILE, OKTA, "disable: [Okta]"), tenant))

    assert '~ lifecycle state terminated of People\n    disable: ["HR", "Okta"] -> ["Okta"]' in text
    assert "lifecycle-state: update lifecycle state terminated of People: disable" in text


def test_a_description_of_a_state_needs_no_consent(tenant: EmbeddedTenant, tmp_path: Path) -> None:
    pulled(tmp_path, tenant)
    made = plan(edit(tmp_path, FILE, "active: {name: Active}", "active: {name: Active, description: Here}"), tenant)

    assert [each.label for each in made.operations] == ["update lifecycle state active of People: description"]
    assert made.reasons == ()
