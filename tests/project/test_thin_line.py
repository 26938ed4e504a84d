"""From the first pull to an empty plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sailpoint.project import apply, load, plan, pull
from tenants import content_of, edit, pulled, writes

if TYPE_CHECKING:
    from pathlib import Path

    from sailpoint.project import EmbeddedTenant
    from sailpoint.sandbox import Sandbox

EMAIL = "email: {source: Employees, attribute: e-mail}"


def test_a_changed_mapping_is_planned_and_applied_and_then_nothing_is_left_to_do(
    sandbox: Sandbox, tenant: EmbeddedTenant, tmp_path: Path
) -> None:
    assert plan(pulled(tmp_path, tenant), tenant).is_empty
    project = edit(tmp_path, "profiles/employees.yaml", EMAIL, "email: {static: fixed@example.com}")

    made = plan(project, tenant)
    assert [each.label for each in made.operations] == ["update profile Employees: mappings.email"]
    assert made.impact is not None
    assert [(each.attribute, each.changed) for each in made.impact.attributes] == [("email", 15)]

    done = apply(project, tenant, made, accept=["people"])
    assert done.done == ("update profile Employees: mappings.email",)
    assert writes(sandbox) == ["PATCH /identity-profiles/2b838de9-db9b-abcf-e646-d4f274ad4238 200"]
    assert plan(load(tmp_path), tenant).is_empty

    sandbox.clear_requests()
    apply(project, tenant, plan(project, tenant))
    assert writes(sandbox) == []


def test_a_second_pull_changes_no_byte(tenant: EmbeddedTenant, tmp_path: Path) -> None:
    project = pulled(tmp_path, tenant)
    before = content_of(tmp_path)

    assert pull(project, tenant).changed == ()
    assert content_of(tmp_path) == before


@pytest.mark.parametrize(("stored", "given"), [(0, "false"), (1, "true"), (False, "0"), (True, "1")])
def test_a_boolean_and_its_number_are_different_values(
    sandbox: Sandbox, tenant: EmbeddedTenant, tmp_path: Path, stored: object, given: str
) -> None:
    state = sandbox.snapshot()
    state["transforms"] = [{"name": "Odd", "type": "substring", "attributes": {"begin": [stored]}}]
    profile = next(each for each in state["profiles"] if each["name"] == "Employees")
    definition = {"type": "substring", "attributes": {"begin": stored}}
    email = {"identityAttributeName": "email", "transformDefinition": definition}
    profile["identityAttributeConfig"]["attributeTransforms"] = [email]
    sandbox.restore(state)
    pulled(tmp_path, tenant)
    shown = str(stored).lower()
    edit(tmp_path, "transforms/odd.yaml", f"begin: [{shown}]", f"begin: [{given}]")
    project = edit(tmp_path, "profiles/employees.yaml", f"begin: {shown}", f"begin: {given}")

    labels = [each.label for each in plan(project, tenant, impact=False).operations]
    pull(project, tenant)

    assert labels == ["update transform Odd", "update profile Employees: mappings.email"]
    assert plan(load(tmp_path), tenant).is_empty
    assert f"begin: [{shown}]" in (tmp_path / "transforms/odd.yaml").read_text("utf-8")
