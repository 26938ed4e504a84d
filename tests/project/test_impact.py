"""The effect on people: those that a plan reports are exactly those who change."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sailpoint.project import EmbeddedTenant, Plan, apply, load, plan
from sailpoint.project.impact import sampled
from sailpoint.project.report import plan_markdown, plan_text
from sailpoint.project.tenant import Person
from sailpoint.sandbox import Sandbox
from tenants import edit, pulled, tenant_of, writes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sailpoint.project import Project

ACCOUNT = ["employeeNumber", "displayName", "e-mail", "givenName", "familyName", "department", "location", "nothing"]
ATTRIBUTES = ["displayName", "email", "firstname", "department", "location", "phone"]
ACCEPTED = ["people", "uid", "lifecycle-state"]


@pytest.fixture(scope="module")
def company() -> Iterator[Sandbox]:
    """A generated company."""
    with Sandbox(generate=40, task_delay=0) as sandbox:
        yield sandbox


def process(sandbox: Sandbox, tenant: EmbeddedTenant) -> dict[str, dict[str, Any]]:
    """The attributes of all people after processing."""
    for profile in sandbox.profiles:
        tenant.process(profile["id"])
    sandbox.finish_tasks()
    return {each["id"]: each["attributes"] for each in sandbox.identities}


def wrapped(account: str, way: int) -> str:
    """A mapping of an account attribute, in one of several ways."""
    value = f"{{type: accountAttribute, attributes: {{sourceName: SOURCE, attributeName: {account}}}}}"
    ways = [
        f"{{source: SOURCE, attribute: {account}}}",
        f"{{type: upper, attributes: {{input: {value}}}}}",
        f"{{type: substring, attributes: {{input: {value}, begin: 0, end: 3}}}}",
        f"{{type: firstValid, attributes: {{values: [{value}, none]}}}}",
        "{static: same for all}",
        "{transform: Shared}",
        f"{{source: SOURCE, attribute: {account}, transform: Shared}}",
        f"{{type: dateFormat, attributes: {{input: {value}}}}}",
    ]
    return ways[way]


@given(
    changes=st.dictionaries(
        st.sampled_from(ATTRIBUTES), st.tuples(st.sampled_from(ACCOUNT), st.integers(0, 7)), min_size=1, max_size=3
    ),
    shared=st.sampled_from(["trim", "upper", "lower"]),
)
@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
def test_people_that_the_plan_reports_are_exactly_those_who_change(
    company: Sandbox, changes: dict[str, tuple[str, int]], shared: str
) -> None:
    company.reset()
    with TemporaryDirectory() as folder, tenant_of(company) as tenant:
        before = process(company, tenant)
        path = Path(folder)
        pulled(path, tenant)
        project = _changed(path, changes, shared)

        made = plan(project, tenant, sample=None)
        reported = {
            (id_, effect.attribute)
            for effect in (made.impact.attributes if made.impact is not None else ())
            for id_ in effect.people
        }
        apply(project, tenant, made, accept=ACCEPTED)
        after = process(company, tenant)

    changed = {
        (id_, name)
        for id_ in after
        for name in {*before[id_], *after[id_]}
        if before[id_].get(name) != after[id_].get(name)
    }
    assert reported == changed


def _changed(path: Path, changes: dict[str, tuple[str, int]], shared: str) -> Project:
    """The files with other mappings in the first profile."""
    (path / "sources.yaml").unlink()
    (path / "transforms").mkdir(exist_ok=True)
    value = "{type: static, attributes: {value: Shared }}"
    text = f"transform: Shared\ntype: {shared}\nattributes: {{input: {value}}}\n"
    (path / "transforms/shared.yaml").write_text(text, "utf-8")
    project = load(path)
    profile = next(iter(project.content.profiles.values()))
    document = project.documents["profile", profile.name]
    lines = [line for line in document.text.splitlines() if line.strip().partition(":")[0] not in changes]
    lines += [f"  {name}: {wrapped(*way).replace('SOURCE', profile.source)}" for name, way in changes.items()]
    (path / document.file).write_text("\n".join(lines) + "\n", "utf-8")
    return load(path)


def planned(tenant: EmbeddedTenant, path: Path, new: str, **options: Any) -> Plan:
    pulled(path, tenant)
    (path / "sources.yaml").unlink()
    old = "email: {source: Employees, attribute: e-mail}"
    return plan(edit(path, "profiles/employees.yaml", old, new), tenant, **options)


def test_a_change_reaches_people_through_a_transform_that_is_a_reference(
    tenant: EmbeddedTenant, tmp_path: Path
) -> None:
    pulled(tmp_path, tenant)
    (tmp_path / "sources.yaml").unlink()
    (tmp_path / "transforms").mkdir(exist_ok=True)
    (tmp_path / "transforms/a.yaml").write_text("transform: A\ntype: reference\nattributes: {id: Z}\n", "utf-8")
    (tmp_path / "transforms/z.yaml").write_text("transform: Z\ntype: static\nattributes: {value: x}\n", "utf-8")
    old = "department: {source: Employees, attribute: department}"
    first = edit(tmp_path, "profiles/employees.yaml", old, "department: {transform: A}")
    apply(first, tenant, plan(first, tenant), accept=ACCEPTED, refresh=True)

    made = plan(edit(tmp_path, "transforms/z.yaml", "value: x", "value: y"), tenant)

    assert made.impact is not None
    assert {each.attribute: each.changed for each in made.impact.attributes} == {"department": 15}


def test_values_that_become_empty_or_fail_are_counted_separately(tenant: EmbeddedTenant, tmp_path: Path) -> None:
    made = planned(tenant, tmp_path, "email: {source: Employees, attribute: nothing}\n  phone: {type: dateFormat}")

    assert made.impact is not None
    counts = {each.attribute: (each.changed, each.emptied, each.failing) for each in made.impact.attributes}
    assert counts == {"email": (0, 15, 0), "phone": (0, 0, 15)}


def test_a_value_that_was_not_refreshed_is_not_blamed_on_the_change(
    sandbox: Sandbox, tenant: EmbeddedTenant, tmp_path: Path
) -> None:
    state = sandbox.snapshot()
    for person in state["identities"]:
        person["attributes"]["email"] = "old@example.com"
    sandbox.restore(state)

    value = "{type: accountAttribute, attributes: {sourceName: Employees, attributeName: e-mail}}"
    made = planned(tenant, tmp_path, f"email: {{type: firstValid, attributes: {{values: [{value}]}}}}")

    assert made.impact is not None
    (effect,) = made.impact.attributes
    assert (effect.changed, effect.pending) == (15, 15)
    assert {each.reason for each in effect.examples} == {"pending refresh"}


def test_values_that_differ_each_time_are_left_out_and_named(tenant: EmbeddedTenant, tmp_path: Path) -> None:
    made = planned(tenant, tmp_path, "email: {type: uuid}")

    assert made.impact is not None
    assert made.impact.left_out == ("Employees: email (uuid)",)
    assert made.impact.attributes == ()


def test_previews_create_nothing(sandbox: Sandbox, tenant: EmbeddedTenant, tmp_path: Path) -> None:
    before = sandbox.snapshot()

    planned(tenant, tmp_path, "email: {static: x}")

    assert sandbox.snapshot() == before
    assert writes(sandbox) == []


def test_a_sample_is_repeatable_and_has_people_of_each_lifecycle_state() -> None:
    people = [Person(str(n), str(n), {"cloudLifecycleState": "active" if n % 50 else "leaver"}) for n in range(500)]

    chosen = sampled(people, 20, "seed")

    assert chosen == sampled(list(reversed(people)), 20, "seed")
    assert chosen != sampled(people, 20, "another")
    assert {each.attributes["cloudLifecycleState"] for each in chosen} == {"active", "leaver"}
    assert len({each.id for each in chosen}) == 20


def test_previews_stop_at_the_limit_and_the_plan_says_so(
    sandbox: Sandbox, tenant: EmbeddedTenant, tmp_path: Path
) -> None:
    made = planned(tenant, tmp_path, "email: {static: x}", max_calls=6)

    assert made.impact is not None
    assert made.impact.notes == ("Employees: stopped after 6 previews (--max-calls)",)
    assert sum(each["path"].endswith("identity-preview") for each in sandbox.requests) == 6


def test_the_progress_of_previews_is_reported(tenant: EmbeddedTenant, tmp_path: Path) -> None:
    reported: list[str] = []

    planned(tenant, tmp_path, "email: {static: x}", on_progress=reported.append)

    read = [f"lifecycle states: profile {number} of 6" for number in range(1, 6)]
    assert reported == [*read, *(f"Employees: preview {number} of 15" for number in range(1, 16))]


def test_an_unchanged_sample_has_a_bound() -> None:
    from sailpoint.project import ProfileImpact

    assert round(ProfileImpact("A", 1000, 60, 0).bound or 0, 1) == 4.9
    assert ProfileImpact("A", 60, 60, 0).bound is None


def test_values_of_people_are_masked_unless_asked_otherwise(tenant: EmbeddedTenant, tmp_path: Path) -> None:
    made = planned(tenant, tmp_path, "email: {source: Employees, attribute: displayName}")
    texts = [made.to_json(), plan_markdown(made), plan_text(made)]

    assert all("@example.com" not in each and "example.com" not in each for each in texts)
    assert all("@example.com" in each for each in (made.to_json(unmasked=True), plan_text(made, unmasked=True)))
    assert Plan.from_json(made.to_json(), "x").impact is not None
