"""An application without pruning leaves objects in the tenant, which drift does not report until they change."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from sailpoint.project import Drift, EmbeddedTenant, apply, drift, load, plan
from sailpoint.project.base import record_applied
from sailpoint.project.report import drift_markdown, drift_text
from sailpoint.sandbox import Sandbox
from tenants import content_of, edit, git, pulled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from commands import Commands

    Click = Callable[[dict[str, Any]], object]

STATES = "/identity-profiles/p/lifecycle-states"
ATTRIBUTES = "/identity-attributes"
EMPLOYEES, SPARE = "profiles/employees.yaml", "profiles/spare.yaml"


def _mapping(name: str, value: str) -> dict[str, Any]:
    definition = {"type": "static", "attributes": {"value": value}}
    return {"identityAttributeName": name, "transformDefinition": definition}


MAPPINGS = [_mapping("email", "a"), _mapping("uid", "b")]
SEED: dict[str, Any] = {
    "sources": [{"id": "hr", "name": "HR"}, {"id": "okta", "name": "Okta"}],
    "transforms": [{"name": "Old", "type": "upper", "attributes": {}}],
    "profiles": [
        {
            "id": "p",
            "name": "Employees",
            "authoritativeSource": "HR",
            "identityAttributeConfig": {"enabled": True, "attributeTransforms": MAPPINGS},
        },
        {"id": "s", "name": "Spare", "authoritativeSource": "Okta", "description": "Unused"},
    ],
    "collections": {
        STATES: [
            {"id": "a", "technicalName": "active", "name": "Active"},
            {"id": "b", "technicalName": "leave", "name": "On leave"},
        ],
        ATTRIBUTES: [{"name": "badge", "displayName": "Badge", "type": "string"}],
    },
}


def leave_out_the_mapping(path: Path) -> None:
    edit(path, EMPLOYEES, "  uid: {static: b}\n", "")


def leave_out_the_state(path: Path) -> None:
    edit(path, EMPLOYEES, "  leave: {name: On leave}\n", "")


def leave_out_the_attribute(path: Path) -> None:
    edit(path, "identity-attributes.yaml", "badge: {displayName: Badge, type: string}\n", "")


def leave_out_the_transform(path: Path) -> None:
    (path / "transforms/old.yaml").unlink()


def leave_out_the_profile(path: Path) -> None:
    (path / SPARE).unlink()


def click_the_mapping(state: dict[str, Any]) -> None:
    state["profiles"][0]["identityAttributeConfig"]["attributeTransforms"][1] = _mapping("uid", "c")


def click_the_state(state: dict[str, Any]) -> None:
    state["collections"][STATES][1]["description"] = "clicked"


def click_the_attribute(state: dict[str, Any]) -> None:
    state["collections"][ATTRIBUTES][0]["displayName"] = "Clicked"


def click_the_transform(state: dict[str, Any]) -> None:
    next(each for each in state["collections"]["/transforms"] if each["name"] == "Old")["type"] = "lower"


def click_the_profile(state: dict[str, Any]) -> None:
    state["profiles"][1]["description"] = "clicked"


CHANGED = {
    "Unused": "Used",
    "upper": "trim",
    "static: b": "static: x",
    "On leave}": "On leave, description: New}",
    "type: string}": "type: date}",
}
KINDS = {
    "mapping": (leave_out_the_mapping, click_the_mapping, ("profile", "Employees", "mappings.uid")),
    "lifecycle state": (leave_out_the_state, click_the_state, ("lifecycle state", "leave of Employees", "")),
    "identity attribute": (leave_out_the_attribute, click_the_attribute, ("identity attribute", "badge", "")),
    "transform": (leave_out_the_transform, click_the_transform, ("transform", "Old", "")),
    "profile": (leave_out_the_profile, click_the_profile, ("profile", "Spare", "")),
}


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(seed=SEED, task_delay=0) as made:
        yield made


@pytest.fixture
def repository(tmp_path: Path, tenant: EmbeddedTenant) -> Path:
    git("init", "--quiet", str(tmp_path))
    pulled(tmp_path, tenant)
    return tmp_path


def applied(path: Path, tenant: EmbeddedTenant) -> None:
    project = load(path)
    done = apply(project, tenant, plan(project, tenant), accept=["lifecycle-state", "uid", "source"])
    assert record_applied(project.folder, "sandbox", done.left_over)


def click(sandbox: Sandbox, change: Click) -> None:
    state = sandbox.snapshot()
    change(state)
    sandbox.restore(state)


def keys(found: Drift) -> list[tuple[str, str, str, str]]:
    return [(each.kind, each.name, each.path, each.moved) for each in found.differences]


@pytest.mark.parametrize("kind", KINDS)
def test_a_leftover_counts_as_drift_only_when_it_changes(
    kind: str, repository: Path, tenant: EmbeddedTenant, sandbox: Sandbox
) -> None:
    leave_out, change, key = KINDS[kind]
    leave_out(repository)
    applied(repository, tenant)

    found = drift(load(repository), tenant)
    sentence = f"The tenant also has 1 {kind} that the files leave out, unchanged since the last apply."
    assert found.is_empty
    assert [(each.kind, each.name, each.path, each.moved) for each in found.left_over] == [(*key, "neither")]
    assert drift_text(found, "sandbox") == f"No drift: sandbox matches the files. {sentence}\n"
    assert f"No drift. {sentence}" in drift_markdown(found, "sandbox")

    click(sandbox, change)
    found = drift(load(repository), tenant)
    assert keys(found) == [(*key, "tenant")]
    assert found.left_over == ()


def test_a_state_that_an_apply_created_is_not_a_new_name_of_its_profile(
    repository: Path, tenant: EmbeddedTenant
) -> None:
    leave_out_the_mapping(repository)
    edit(repository, EMPLOYEES, "  leave: {name: On leave}\n", "  leave: {name: On leave}\n  away: {name: Away}\n")
    applied(repository, tenant)

    found = drift(load(repository), tenant)

    assert found.is_empty
    assert [(each.kind, each.name, each.path) for each in found.left_over] == [KINDS["mapping"][2]]


@pytest.mark.parametrize("kind", KINDS)
def test_files_that_list_a_leftover_again_are_ahead_unless_the_tenant_has_moved_too(
    kind: str, repository: Path, tenant: EmbeddedTenant, sandbox: Sandbox
) -> None:
    leave_out, change, _ = KINDS[kind]
    before = content_of(repository)
    leave_out(repository)
    applied(repository, tenant)
    for file, data in before.items():
        text = data.decode()
        for old, new in CHANGED.items():
            text = text.replace(old, new)
        (repository / file).write_text(text, "utf-8")

    assert {each.moved for each in drift(load(repository), tenant).differences if _is(kind, each)} == {"files"}

    click(sandbox, change)
    assert {each.moved for each in drift(load(repository), tenant).differences if _is(kind, each)} == {"both"}


def _is(kind: str, difference: Any) -> bool:
    _, _, (of_kind, name, path) = KINDS[kind]
    return (difference.kind, difference.name) == (of_kind, name) and path in ("", difference.path)


def test_what_the_service_adds_to_a_new_profile_is_a_leftover(
    repository: Path, tenant: EmbeddedTenant, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    create = EmbeddedTenant.create_profile

    def create_with_defaults(self: EmbeddedTenant, body: Mapping[str, Any]) -> str:
        id_ = create(self, body)
        state = sandbox.snapshot()
        (made,) = (each for each in state["profiles"] if each["id"] == id_)
        made["identityAttributeConfig"]["attributeTransforms"] = [_mapping("email", "default")]
        name = f"/identity-profiles/{id_}/lifecycle-states"
        state["collections"][name] = [{"id": "d", "technicalName": "prehire", "name": "Prehire"}]
        sandbox.restore(state)
        return id_

    monkeypatch.setattr(EmbeddedTenant, "create_profile", create_with_defaults)
    click(sandbox, lambda state: state["profiles"].pop())
    (repository / SPARE).write_text("profile: New\nsource: Okta\nlifecycleStates: {}\n", "utf-8")
    applied(repository, tenant)

    found = drift(load(repository), tenant)
    assert found.is_empty
    assert [(each.name, each.path) for each in found.left_over] == [("New", "mappings.email"), ("prehire of New", "")]


def test_a_renamed_profile_keeps_its_leftovers(repository: Path, tenant: EmbeddedTenant) -> None:
    leave_out_the_mapping(repository)
    leave_out_the_state(repository)
    edit(repository, EMPLOYEES, "profile: Employees\n", "profile: Staff\nwas: Employees\n")
    applied(repository, tenant)

    found = drift(load(repository), tenant)

    assert found.is_empty
    assert [each.name for each in found.left_over] == ["Staff", "leave of Staff"]


def test_an_application_that_prunes_has_no_leftovers(
    repository: Path, tenant: EmbeddedTenant, sandbox: Sandbox
) -> None:
    for leave_out, _, _ in KINDS.values():
        leave_out(repository)
    project = load(repository)
    consent: dict[str, Any] = {"accept": ["lifecycle-state", "uid"], "allow": ["delete-profile"]}
    done = apply(project, tenant, plan(project, tenant, prune=True), **consent)
    record_applied(project.folder, "sandbox", done.left_over)

    assert done.left_over == {}
    assert drift(load(repository), tenant) == Drift((), has_base=True)
    sandbox.restore(SEED)
    assert {each[-1] for each in keys(drift(load(repository), tenant))} == {"tenant"}


def test_a_record_of_an_older_version_does_not_say_which_side_moved(
    repository: Path, tenant: EmbeddedTenant, monkeypatch: pytest.MonkeyPatch
) -> None:
    leave_out_the_mapping(repository)
    edit(repository, EMPLOYEES, "{static: a}", "{static: z}")
    monkeypatch.setattr("sailpoint.project.base._text_of", lambda _: "1")
    record_applied(load(repository).folder, "sandbox", {})

    found = drift(load(repository), tenant)

    assert found.has_base
    assert keys(found) == [
        ("profile", "Employees", "mappings.email", "tenant"),
        ("profile", "Employees", "mappings.uid", "unknown"),
    ]
    assert "(it is not known which side moved)" in drift_text(found, "sandbox")


def test_the_command_reports_what_only_the_tenant_has(command: Commands) -> None:
    git("init", "--quiet", str(command.home))
    assert command("project", "init").status == 0
    assert command("project", "pull").status == 0
    (command.home / "profiles/partners.yaml").unlink()
    edit(command.home, EMPLOYEES, "  email: {source: Employees, attribute: e-mail}\n", "")
    assert command("project", "apply", "--yes").out.endswith("0 writes done\n")

    found = command("project", "drift", "--detailed-exitcode", "--markdown", "drift.md")
    sentence = "The tenant also has 1 mapping and 1 profile that the files leave out, unchanged since the last apply."
    assert (found.status, found.out) == (0, f"No drift: sandbox matches the files. {sentence}\n")
    assert sentence in (command.home / "drift.md").read_text("utf-8")
    left = json.loads(command("project", "drift", "-o", "json").out)["left_over"]
    assert [each["moved"] for each in left] == ["neither", "neither"]


def test_profiles_that_an_environment_skips_do_not_count_as_drift(command: Commands) -> None:
    git("init", "--quiet", str(command.home))
    command("project", "init")
    (command.home / "environments").mkdir(exist_ok=True)
    (command.home / "environments/sandbox.yaml").write_text("skip: [Partners]\n", "utf-8")
    assert command("project", "pull").status == 0

    assert command("project", "drift", "--detailed-exitcode").status == 0
