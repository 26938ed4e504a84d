"""Identity attributes as a file: pulled, checked, planned, applied and compared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from sailpoint.project import (
    Content,
    EmbeddedTenant,
    InvalidProjectError,
    UnsupportedError,
    apply,
    check,
    drift,
    load,
    plan,
    pull,
)
from sailpoint.project.base import record_applied
from sailpoint.project.operations import operations
from tenants import edit, git, pulled, tenant_of, writes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sailpoint.sandbox import Sandbox

FILE = "identity-attributes.yaml"
ATTRIBUTES = "/identity-attributes"
RULE = {"type": "rule", "properties": {"ruleType": "IdentityAttribute", "ruleName": "Cost"}}
MAPPING = {"type": "static", "attributes": {"value": "x"}}
SEED: dict[str, Any] = {
    "sources": [{"id": "hr", "name": "HR"}],
    "profiles": [
        {
            "name": "People",
            "authoritativeSource": {"id": "hr"},
            "identityAttributeConfig": {
                "enabled": True,
                "attributeTransforms": [{"identityAttributeName": "silent", "transformDefinition": MAPPING}],
            },
        }
    ],
    "collections": {
        ATTRIBUTES: [
            {"name": "email", "displayName": "Work Email", "type": "string", "standard": True, "searchable": True},
            {"name": "costCenter", "displayName": "Cost Center", "type": "string", "sources": [RULE]},
            {"name": "office", "displayName": "Office", "type": "string"},
        ]
    },
}
PULLED = """\
costCenter:
  displayName: Cost Center
  type: string
  sources: [{type: rule, properties: {ruleType: IdentityAttribute, ruleName: Cost}}]
email: ~
office: {displayName: Office, type: string}
silent: ~
"""


@pytest.fixture
def tenant(company: Sandbox) -> Iterator[EmbeddedTenant]:
    with tenant_of(company) as tenant:
        yield tenant


def test_own_attributes_are_pulled_and_others_are_relied_on(tenant: EmbeddedTenant, tmp_path: Path) -> None:
    project = pulled(tmp_path, tenant)

    assert (tmp_path / FILE).read_text("utf-8") == PULLED
    assert plan(project, tenant).is_empty
    assert drift(project, tenant).is_empty
    assert pull(project, tenant).changed == ()


def test_attributes_are_created_changed_and_deleted(tenant: EmbeddedTenant, company: Sandbox, tmp_path: Path) -> None:
    pulled(tmp_path, tenant)
    (tmp_path / FILE).write_text(
        "email: ~\nsilent: ~\noffice: {displayName: Office, type: string}\nbadge: {type: string}\n", "utf-8"
    )
    (tmp_path / "transforms").mkdir(exist_ok=True)
    (tmp_path / "transforms/x.yaml").write_text("transform: X\ntype: uuid\n", "utf-8")
    project = load(tmp_path)
    made = plan(project, tenant, prune=True)
    labels = ["create identity attribute badge", "create transform X", "delete identity attribute costCenter"]
    assert [each.label for each in made.operations] == labels

    apply(project, tenant, made)

    assert plan(project, tenant, prune=True).is_empty
    project = edit(tmp_path, FILE, "badge: {type: string}", "badge: {type: string, searchable: true}")
    made = plan(project, tenant)
    assert [each.label for each in made.operations] == ["update identity attribute badge"]
    assert [(each.path, each.after) for each in made.operations[0].changes] == [("searchable", True)]
    apply(project, tenant, made)
    assert plan(project, tenant).is_empty
    assert [each.partition(" ")[0] for each in writes(company)] == ["POST", "POST", "DELETE", "PUT"]
    names = {each["name"]: each["searchable"] for each in company.snapshot()["collections"][ATTRIBUTES]}
    assert names == {"badge": True, "email": True, "office": False}


def test_the_side_that_changed_an_attribute_is_known(tenant: EmbeddedTenant, company: Sandbox, tmp_path: Path) -> None:
    git("init", "--quiet", str(tmp_path))
    assert record_applied(pulled(tmp_path, tenant).folder, "sandbox", {})
    state = company.snapshot()
    next(each for each in state["collections"][ATTRIBUTES] if each["name"] == "costCenter")["displayName"] = "Clicked"
    company.restore(state)
    project = edit(tmp_path, FILE, "displayName: Office", "displayName: Room")

    found = {each.name: each.moved for each in drift(project, tenant).differences}

    assert found == {"costCenter": "tenant", "office": "files"}


def test_an_attribute_that_is_mapped_no_longer_leaves_the_file(
    tenant: EmbeddedTenant, company: Sandbox, tmp_path: Path
) -> None:
    pulled(tmp_path, tenant)
    state = company.snapshot()
    state["profiles"][0]["identityAttributeConfig"]["attributeTransforms"] = []
    company.restore(state)

    assert pull(load(tmp_path), tenant).changed == (FILE, "profiles/people.yaml")

    assert (tmp_path / FILE).read_text("utf-8") == PULLED.replace("silent: ~\n", "")
    assert plan(load(tmp_path), tenant).is_empty


def test_a_mapping_of_an_unknown_attribute_is_found_without_a_tenant(tenant: EmbeddedTenant, tmp_path: Path) -> None:
    pulled(tmp_path, tenant)
    project = edit(tmp_path, "profiles/people.yaml", "silent:", "costCentre:")

    with pytest.raises(InvalidProjectError) as found:
        check(project)
    place = "profiles/people.yaml:5: mappings.costCentre"
    assert str(found.value) == f"{place}: {FILE} has no attribute 'costCentre'; did you mean 'costCenter'?"


def test_attributes_of_the_service_and_unknown_ones_are_rejected_at_once(
    tenant: EmbeddedTenant, company: Sandbox, tmp_path: Path
) -> None:
    pulled(tmp_path, tenant)
    project = edit(tmp_path, FILE, "email: ~\n", "email: {searchable: false}\nemial: ~\n")

    with pytest.raises(InvalidProjectError) as found:
        plan(project, tenant)
    assert str(found.value).splitlines() == [
        f"{FILE}:5: email: the service owns this attribute: write `~` instead of its members",
        f"{FILE}:6: emial: the tenant has no identity attribute 'emial'; did you mean 'email'?",
    ]
    assert writes(company) == []


@pytest.mark.parametrize(
    ("given", "fault"),
    [
        ("x", "must be a mapping with members of displayName, type"),
        ("{searchabel: true}", "unknown key 'searchabel'; did you mean 'searchable'?"),
        ("{multi: NO}", "multi must be true or false"),
        ("{type: 1}", "type must be text: quote it"),
        ("{sources: rule}", "sources must be a list of {type, properties}"),
    ],
)
def test_an_attribute_that_is_not_valid_is_rejected_with_its_place(
    tenant: EmbeddedTenant, tmp_path: Path, given: str, fault: str
) -> None:
    pulled(tmp_path, tenant)
    (tmp_path / FILE).write_text(f"email: ~\nodd: {given}\n", "utf-8")

    with pytest.raises(InvalidProjectError) as found:
        load(tmp_path)
    assert str(found.value).startswith(f"{FILE}:2: odd: {fault}")


def test_a_token_without_the_scope_leaves_attributes_alone(company: Sandbox, tmp_path: Path) -> None:
    reader = company.add_client(scopes=["idn:identity-profile:read"])
    with tenant_of(company, **reader) as tenant:
        pulled(tmp_path, tenant)
        assert not (tmp_path / FILE).exists()
        (tmp_path / FILE).write_text(PULLED, "utf-8")

        with pytest.raises(UnsupportedError, match="scope idn:identity-profile-attribute:read, or remove the file"):
            plan(load(tmp_path), tenant)


def test_without_the_file_no_attribute_is_deleted() -> None:
    assert operations(Content({}, {}), Content({}, {}, {"costCenter": {"type": "string"}}), prune=True) == []
