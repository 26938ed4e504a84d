"""A tenant of the service: transforms, sources, owners and people by their own operations."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

from sailpoint.project import Folder, InvalidProjectError, ServiceTenant, UnsupportedError, apply, load, plan, pull
from sailpoint.v2024.api_client import ApiClient
from service import Service, service
from tenants import edit, pulled, writes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sailpoint.sandbox import Sandbox

LOWER = "transform: Lower\ntype: lower\nattributes:\n  input: {type: static, attributes: {value: Lowered}}\n"
PARTNERS = "profiles/partners.yaml"


@contextmanager
def tenant_of(made: Service) -> Iterator[ServiceTenant]:
    options = {"experimental": True, "suppress_experimental_warnings": True}
    with ApiClient(made.sandbox.configuration(base_url=made.url, **options)) as api_client:
        yield ServiceTenant(api_client)


def test_secrets_of_connectors_are_in_no_file(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of the tenant's sources only the names are written."""
    respond = Service.response

    def with_secrets(self: Service, method: str, target: str, body: Any) -> tuple[int, Any] | None:
        found = respond(self, method, target, body)
        if found is None or not target.startswith("/v2024/sources"):
            return found
        return found[0], [{**each, "connectorAttributes": {"password": "s3cret"}} for each in found[1]]

    monkeypatch.setattr(Service, "response", with_secrets)
    with service(sandbox) as made, tenant_of(made) as tenant:
        pulled(tmp_path, tenant)
        edit(tmp_path, PARTNERS, "priority: 50", "priority: 45")
        (tmp_path / "plan.json").write_text(plan(load(tmp_path), tenant).to_json(unmasked=True), "utf-8")

    files = [each for each in tmp_path.rglob("*") if each.is_file()]
    assert "Okta" in (tmp_path / "sources.yaml").read_text("utf-8")
    assert all(b"s3cret" not in each.read_bytes() for each in files)


def test_owners_are_their_aliases_and_a_new_one_is_found(sandbox: Sandbox, tmp_path: Path) -> None:
    with service(sandbox) as made, tenant_of(made) as tenant:
        pulled(tmp_path, tenant)
        assert "owner: w.wilson\n" in (tmp_path / PARTNERS).read_text("utf-8")
        assert plan(load(tmp_path), tenant).is_empty

        project = edit(tmp_path, PARTNERS, "owner: w.wilson", "owner: a.okafor")
        apply(project, tenant, plan(project, tenant))

        assert plan(project, tenant).is_empty
        owner = next(each["owner"] for each in sandbox.profiles if each["name"] == "Partners")
        assert owner["id"] == next(each["id"] for each in sandbox.identities if each["name"] == "Amelia Okafor")
        with pytest.raises(InvalidProjectError, match=r"no person of .* has the alias or the name 'a\.unknown'"):
            plan(edit(tmp_path, PARTNERS, "owner: a.okafor", "owner: a.unknown"), tenant)


def test_transforms_are_created_changed_and_deleted(sandbox: Sandbox, tmp_path: Path) -> None:
    with service(sandbox) as made, tenant_of(made) as tenant:
        pulled(tmp_path, tenant)
        Folder(tmp_path).write("transforms/lower.yaml", LOWER)
        project = load(tmp_path)
        apply(project, tenant, plan(project, tenant))
        assert plan(project, tenant).is_empty
        assert pull(project, tenant).changed == ()

        project = edit(tmp_path, "transforms/lower.yaml", "value: Lowered", "value: Other")
        apply(project, tenant, plan(project, tenant))
        assert made.transforms["id-of-Lower"]["attributes"]["input"]["attributes"] == {"value": "Other"}
        with pytest.raises(InvalidProjectError, match="the type cannot change from 'lower'"):
            plan(edit(tmp_path, "transforms/lower.yaml", "type: lower", "type: upper"), tenant)
        (tmp_path / "transforms/lower.yaml").unlink()
        project = load(tmp_path)
        apply(project, tenant, plan(project, tenant, prune=True))

    assert made.writes == ["POST Lower", "PUT Lower", "DELETE Lower"]


def test_the_people_of_a_profile_are_found_by_search(sandbox: Sandbox, tmp_path: Path) -> None:
    with service(sandbox) as made, tenant_of(made) as tenant:
        pulled(tmp_path, tenant)
        old = "email: {source: Okta, attribute: e-mail}"
        planned = plan(edit(tmp_path, PARTNERS, old, "email: {static: x}"), tenant)

    assert planned.impact is not None
    assert [(each.attribute, each.changed) for each in planned.impact.attributes] == [("email", 3)]


def test_a_token_for_profiles_only_is_enough_for_profiles(sandbox: Sandbox, tmp_path: Path) -> None:
    rejected = ("transforms", "sources", "public-identities", "search")
    with service(sandbox, rejected) as made, tenant_of(made) as tenant:
        pulled(tmp_path, tenant)
        assert plan(load(tmp_path), tenant).is_empty
        project = edit(tmp_path, PARTNERS, "{source: Okta, attribute: location}", "{static: x}")
        planned = plan(project, tenant)
        assert planned.impact is not None
        assert planned.impact.notes == (
            "the token may not search for the people of this tenant: the effect is not known",
        )
        apply(project, tenant, planned)
        assert plan(project, tenant).is_empty
        assert len(writes(sandbox)) == 1

        Folder(tmp_path).write("transforms/lower.yaml", LOWER)
        with pytest.raises(UnsupportedError, match="give it the scope idn:transform:read"):
            plan(load(tmp_path), tenant)
