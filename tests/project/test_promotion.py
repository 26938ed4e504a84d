"""The same files for two tenants with other ids, and with sources and owners of other names."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from sailpoint.project import InvalidProjectError, apply, load, plan, pull
from sailpoint.project.reading import read_state
from sailpoint.sandbox import Sandbox
from tenants import pulled, tenant_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SOURCES = {"Employees": "Employees PROD", "Okta": "Okta PROD"}
ENVIRONMENT = """\
sources: {Employees: Employees PROD, Okta: Okta PROD}
owners: {"100207": jane.doe}
variables: {domain: prod.example.com}
priority: keep
skip: [Contractors]
"""
ACCEPTED = ["people", "uid", "source", "lifecycle-state"]


@pytest.fixture
def production(sandbox: Sandbox) -> Iterator[Sandbox]:
    """A tenant with the sources of the other one under other names and ids, and one profile."""
    names = [SOURCES.get(each["name"], each["name"]) for each in sandbox.snapshot()["sources"]]
    seed = {
        "sources": [{"name": name} for name in names],
        "profiles": [{"name": "Employees", "authoritativeSource": "Okta PROD", "priority": 7}],
        "identities": [{"name": "Jane Doe", "profile": "Employees", "attributes": {"uid": "jane.doe"}}],
        "collections": {"/access-profiles": [{"name": "Remote work"}]},
    }
    with Sandbox(seed=seed, task_delay=0) as made:
        yield made


def promote(path: Path, production: Sandbox) -> None:
    (path / "environments").mkdir()
    (path / "environments/prod.yaml").write_text(ENVIRONMENT, "utf-8")
    settings = path / "sailpoint.yaml"
    settings.write_text(settings.read_text("utf-8").replace("[sandbox]", "[sandbox, prod]"), "utf-8")
    with tenant_of(production) as tenant:
        project = load(path, "prod")
        apply(project, tenant, plan(project, tenant), accept=ACCEPTED)
        assert plan(project, tenant).is_empty


def content(sandbox: Sandbox) -> dict[str, Any]:
    with tenant_of(sandbox) as tenant:
        return {name: vars(each) for name, each in read_state(tenant).content.profiles.items()}


def transforms(sandbox: Sandbox) -> dict[str, Any]:
    with tenant_of(sandbox) as tenant:
        return {name: each.definition for name, each in read_state(tenant).content.transforms.items()}


def in_production(value: Any) -> str:
    """A value as JSON, with the names of sources in production."""
    text = json.dumps(value)
    for old, new in SOURCES.items():
        for member in ("sourceName", "source"):
            text = text.replace(f'"{member}": "{old}"', f'"{member}": "{new}"')
    return text


def test_both_tenants_are_the_same_except_for_what_the_environment_says(
    sandbox: Sandbox, production: Sandbox, tmp_path: Path
) -> None:
    with tenant_of(sandbox) as tenant:
        pulled(tmp_path, tenant)
    promote(tmp_path, production)

    here, there = content(sandbox), content(production)

    assert there.keys() == here.keys() - {"Contractors"}
    for name, profile in there.items():
        expected = {**here[name], "priority": profile["priority"], "owner": "jane.doe"}
        assert profile == json.loads(in_production(expected))
    assert there["Employees"]["priority"] == 7
    assert transforms(production) == json.loads(in_production(transforms(sandbox)))


def test_variables_have_the_values_of_the_environment(sandbox: Sandbox, production: Sandbox, tmp_path: Path) -> None:
    with tenant_of(sandbox) as tenant:
        pulled(tmp_path, tenant)
    file = tmp_path / "profiles/partners.yaml"
    old = "email: {source: Okta, attribute: e-mail}"
    file.write_text(file.read_text("utf-8").replace(old, "email: {static: 'a@{{domain}}'}"), "utf-8")
    with pytest.raises(InvalidProjectError, match="the variable domain has no value"):
        load(tmp_path)
    promote(tmp_path, production)

    assert content(production)["Partners"]["mappings"]["email"]["attributes"] == {"value": "a@prod.example.com"}


def test_a_pull_from_the_second_tenant_keeps_the_names_and_variables_of_the_files(
    sandbox: Sandbox, production: Sandbox, tmp_path: Path
) -> None:
    with tenant_of(sandbox) as tenant:
        pulled(tmp_path, tenant)
    file = tmp_path / "profiles/partners.yaml"
    old = "email: {source: Okta, attribute: e-mail}"
    new = "email: {static: '{{domain}}'}"
    file.write_text(f"# Ours.\n{file.read_text('utf-8').replace(old, new)}", "utf-8")
    promote(tmp_path, production)
    before = file.read_text("utf-8")

    with tenant_of(production) as tenant:
        assert pull(load(tmp_path, "prod"), tenant).changed == ()

    assert file.read_text("utf-8") == before


def test_a_name_that_the_tenant_lacks_stops_the_promotion_before_any_write(
    sandbox: Sandbox, production: Sandbox, tmp_path: Path
) -> None:
    with tenant_of(sandbox) as tenant:
        pulled(tmp_path, tenant)

    with tenant_of(production) as tenant, pytest.raises(InvalidProjectError) as rejected:
        plan(load(tmp_path), tenant)

    found = [str(each) for each in rejected.value.faults]
    assert "profiles/partners.yaml:2: source: the tenant has no source with the name 'Okta'" in "\n".join(found)
    assert any("owner: no person of" in each for each in found)
    assert {each.rpartition(":")[0].partition(":")[0] for each in found} >= {"profiles/employees.yaml"}


def test_two_sources_of_one_name_are_ambiguous(sandbox: Sandbox, tmp_path: Path) -> None:
    with tenant_of(sandbox) as tenant:
        project = pulled(tmp_path, tenant)
        state = sandbox.snapshot()
        sandbox.restore({**state, "sources": [*state["sources"], {"id": "second", "name": "Okta"}]})

        with pytest.raises(
            InvalidProjectError, match=r"the tenant has 2 sources with the name 'Okta' \(ids [0-9a-f]+, second\)"
        ):
            plan(project, tenant)
