"""Owners in files: aliases, which a pull from any tenant writes, or names, which are also accepted."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

from sailpoint.project import InvalidProjectError, ServiceTenant, UnsupportedError, apply, drift, load, plan, pull
from sailpoint.project.base import record_applied
from sailpoint.sandbox import Sandbox
from sailpoint.v2024.api_client import ApiClient
from tenants import content_of, edit, git, pulled, tenant_of, writes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sailpoint.project import EmbeddedTenant

FILE = "profiles/people.yaml"
ALIAS, NAME = "owner: ann.lee", "owner: Ann Lee"


def _person(name: str, alias: str) -> dict[str, Any]:
    return {"name": name, "profile": "People", "attributes": {"uid": alias}}


SEED: dict[str, Any] = {
    "sources": [{"id": "hr", "name": "HR"}, {"id": "okta", "name": "Okta"}],
    "profiles": [{"id": "p", "name": "People", "authoritativeSource": "HR", "owner": "Ann Lee"}],
    "identities": [
        _person("Ann Lee", "ann.lee"),
        _person("Bob Ray", "bob.ray"),
        _person("Eve Fox", "eve.fox"),
        _person("Eve Fox", "eve.fox2"),
        _person("ann.lee", "other"),  # this name is the alias of another person
    ],
}
READ = [f"idn:{each}:read" for each in ("identity-profile", "identity-profile-attribute", "transform", "sources")]
READ += ["idn:identity-profile-lifecycle-state:read"]


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(seed=SEED, task_delay=0) as made:
        yield made


@contextmanager
def service_of(sandbox: Sandbox, **settings: Any) -> Iterator[ServiceTenant]:
    """A tenant that is reached by its URL."""
    own = {"experimental": True, "suppress_experimental_warnings": True, **settings}
    with ApiClient(sandbox.configuration(**own)) as api_client:
        yield ServiceTenant(api_client)


def test_pulls_by_url_and_from_the_embedded_tenant_write_the_same_bytes(tmp_path: Path) -> None:
    with Sandbox(task_delay=0) as company:
        for name, open_tenant in (("embedded", tenant_of), ("service", service_of)):
            with open_tenant(company) as tenant:
                pulled(tmp_path / name, tenant)

        assert content_of(tmp_path / "embedded") == content_of(tmp_path / "service")
        with service_of(company) as tenant:
            assert plan(load(tmp_path / "embedded"), tenant).is_empty


def test_a_file_may_give_the_name_of_an_owner_instead_of_the_alias(
    tenant: EmbeddedTenant, sandbox: Sandbox, tmp_path: Path
) -> None:
    git("init", "--quiet", str(tmp_path))
    pulled(tmp_path, tenant)
    project = edit(tmp_path, FILE, ALIAS, f"{NAME}  # who knows")
    before = content_of(tmp_path)

    assert plan(project, tenant).is_empty
    assert pull(project, tenant).changed == ()
    assert content_of(tmp_path) == before
    record_applied(project.folder, "sandbox", {})
    assert drift(project, tenant).is_empty

    project = edit(tmp_path, FILE, NAME, "owner: Bob Ray")
    found = drift(project, tenant).differences
    assert [(each.path, each.tenant, each.files, each.moved) for each in found] == [
        ("owner", "ann.lee", "bob.ray", "files")
    ]
    apply(project, tenant, plan(project, tenant))
    assert plan(project, tenant).is_empty
    assert len(writes(sandbox)) == 1
    assert [each["owner"]["name"] for each in sandbox.profiles] == ["Bob Ray"]


def test_an_alias_is_preferred_to_a_name(tenant: EmbeddedTenant, sandbox: Sandbox, tmp_path: Path) -> None:
    pulled(tmp_path, tenant)
    project = edit(tmp_path, FILE, ALIAS, "owner: bob.ray")
    apply(project, tenant, plan(project, tenant))
    project = edit(tmp_path, FILE, "owner: bob.ray", ALIAS)
    apply(project, tenant, plan(project, tenant))

    assert [each["owner"]["name"] for each in sandbox.profiles] == ["Ann Lee"]


def test_a_name_that_two_people_have_is_rejected_with_their_aliases(tenant: EmbeddedTenant, tmp_path: Path) -> None:
    pulled(tmp_path, tenant)
    project = edit(tmp_path, FILE, ALIAS, "owner: Eve Fox")

    with pytest.raises(InvalidProjectError) as found:
        plan(project, tenant)

    text = f"2 people of {tenant.url} have the name 'Eve Fox': write one of their aliases, eve.fox, eve.fox2"
    assert str(found.value) == f"{FILE}:3: owner: {text}"


def test_an_unknown_owner_is_rejected_with_advice_and_the_nearest_people(
    tenant: EmbeddedTenant, sandbox: Sandbox, tmp_path: Path
) -> None:
    folder = pulled(tmp_path, tenant).folder
    edit(tmp_path, "sailpoint.yaml", "[sandbox]", "[sandbox, prod]")
    edit(tmp_path, FILE, ALIAS, "owner: bob.rey")
    before = f"{FILE}:3: owner: no person of {tenant.url} has the alias or the name"
    after = "write the alias of another person, or `owners: {bob.rey: ALIAS}` in environments/prod.yaml"

    with pytest.raises(InvalidProjectError) as found:
        plan(load(tmp_path, "prod"), tenant)
    assert str(found.value) == f"{before} 'bob.rey': {after}; did you mean 'bob.ray' or 'Bob Ray'?"

    folder.write("environments/prod.yaml", "owners: {bob.rey: eve.fax}\n")
    with pytest.raises(InvalidProjectError) as found:
        plan(load(tmp_path, "prod"), tenant)
    renamed = f"{before} 'eve.fax', to which environments/prod.yaml maps 'bob.rey': {after}; did you mean 'eve.fox'"
    assert str(found.value).startswith(renamed)
    assert writes(sandbox) == []


def test_an_environment_file_maps_aliases_that_differ_between_tenants(tenant: EmbeddedTenant, tmp_path: Path) -> None:
    seed = {**SEED, "identities": [_person("Ann Lee", "A1"), _person("Bob Ray", "B2")]}
    folder = pulled(tmp_path, tenant).folder
    edit(tmp_path, "sailpoint.yaml", "[sandbox]", "[sandbox, prod]")
    folder.write("environments/prod.yaml", "owners: {ann.lee: A1}\n")
    before = content_of(tmp_path)

    with Sandbox(seed=seed, task_delay=0) as other, service_of(other) as production:
        assert plan(load(tmp_path, "prod"), production).is_empty
        assert pull(load(tmp_path, "prod"), production).changed == ()

    assert content_of(tmp_path) == before


def test_only_names_are_compared_if_the_token_may_not_read_people(
    tenant: EmbeddedTenant, sandbox: Sandbox, tmp_path: Path
) -> None:
    pulled(tmp_path, tenant)
    with tenant_of(sandbox, **sandbox.add_client(scopes=READ)) as reader:
        with pytest.raises(
            UnsupportedError, match=r"may not read the people of .*: give it the scope sp:scopes:default"
        ):
            plan(load(tmp_path), reader, impact=False)
        assert plan(edit(tmp_path, FILE, ALIAS, NAME), reader, impact=False).is_empty


def test_owners_are_found_by_alias_if_the_token_may_not_search(
    tenant: EmbeddedTenant, sandbox: Sandbox, tmp_path: Path
) -> None:
    pulled(tmp_path, tenant)
    with tenant_of(sandbox, **sandbox.add_client(scopes=[*READ, "sp:scopes:default"])) as reader:
        project = edit(tmp_path, FILE, ALIAS, "owner: bob.ray")
        assert len(plan(project, reader, impact=False).operations) == 1
        with pytest.raises(InvalidProjectError, match=r"has the alias 'Bob Ray' \(the token may not search by name\)"):
            plan(edit(tmp_path, FILE, "owner: bob.ray", "owner: Bob Ray"), reader, impact=False)
