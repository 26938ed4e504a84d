"""Tests recorded from people pass and do not identify them; the offline evaluator agrees with previews of a tenant."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sailpoint.project import EmbeddedTenant, ProjectError, ServiceTenant, load, record, run_tests, verify
from sailpoint.project.report import verified_text
from sailpoint.project.testing.pseudonyms import Pseudonyms
from sailpoint.sandbox import Sandbox
from sailpoint.v2024.api_client import ApiClient
from service import service
from tenants import LIFECYCLE, edit, pulled, tenant_of

if TYPE_CHECKING:
    from pathlib import Path

NOW = "2024-06-01T00:00:00Z"
BY_PLACE = (
    "{type: lookup, attributes: {table: {London: gone abroad, default: gone}, "
    "input: {type: accountAttribute, attributes: {sourceName: Workday, attributeName: location}}}}"
)
PERSON = "Amelia Okafor"


def with_leaver(path: Path, sandbox: Sandbox, tenant: EmbeddedTenant) -> None:
    """A project with a mapping by date and place, and a person who has left."""
    state = sandbox.snapshot()
    for account in state["accounts"]:
        if account["attributes"]["displayName"] == PERSON:
            account["attributes"] |= {"END": "2024-05-31T00:00:00Z", "salary": "123456"}
    sandbox.restore(state)
    pulled(path, tenant)
    (path / "transforms").mkdir(exist_ok=True)
    (path / "transforms/lifecycle.yaml").write_text(LIFECYCLE.replace("terminated", BY_PLACE), "utf-8")
    with (path / "sources.yaml").open("a", encoding="utf-8") as file:
        file.write("")
    edit(path, "profiles/executives.yaml", "mappings:", "mappings:\n  cloudLifecycleState: {transform: Lifecycle}")


def test_a_recorded_test_passes_and_does_not_identify_the_person(
    sandbox: Sandbox, tenant: EmbeddedTenant, tmp_path: Path
) -> None:
    with_leaver(tmp_path, sandbox, tenant)

    file = record(load(tmp_path), tenant, PERSON, now=NOW)

    text = (tmp_path / file).read_text("utf-8")
    assert file == "tests/executives-recorded.test.yaml"
    assert all(each not in text for each in ("Amelia", "amelia", "Okafor", "okafor", "100200", "2024", "salary"))
    # The person has left before the current time of the test, and the place decides a branch.
    assert "gone abroad" in text
    assert "location: London" in text
    assert [each.status for each in run_tests(load(tmp_path)).results] == ["passed"]


def test_a_second_recording_has_another_name_and_other_values(tenant: EmbeddedTenant, tmp_path: Path) -> None:
    project = pulled(tmp_path, tenant)

    first, second = (record(project, tenant, PERSON) for _ in range(2))

    assert (first, second) == ("tests/executives-recorded.test.yaml", "tests/executives-recorded-2.test.yaml")
    assert (tmp_path / first).read_text("utf-8") != (tmp_path / second).read_text("utf-8")


def test_an_unknown_person_is_named(tenant: EmbeddedTenant, tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="no person has the name 'Unknown'"):
        record(pulled(tmp_path, tenant), tenant, "Unknown")


def test_a_tenant_of_the_service_is_recorded_and_verified(sandbox: Sandbox, tmp_path: Path) -> None:
    options = {"experimental": True, "suppress_experimental_warnings": True}
    with service(sandbox) as made, ApiClient(sandbox.configuration(base_url=made.url, **options)) as api_client:
        tenant = ServiceTenant(api_client)
        (tmp_path / "sailpoint.yaml").write_text("format: 1\n", "utf-8")
        from sailpoint.project import pull

        pull(load(tmp_path), tenant)
        record(load(tmp_path), tenant, PERSON)

        assert [each.status for each in run_tests(load(tmp_path)).results] == ["passed"]
        assert verify(load(tmp_path), tenant, sample=3).mismatches == ()


def test_offline_values_are_those_of_the_tenants_previews(tmp_path: Path) -> None:
    with Sandbox(generate=60, task_delay=0) as company, tenant_of(company) as tenant:
        found = verify(pulled(tmp_path, tenant), tenant, sample=None)

    assert found.mismatches == ()
    assert found.people == 60
    assert "none differ" in verified_text(found)


def test_a_value_that_differs_is_shown_masked(
    tenant: EmbeddedTenant, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = pulled(tmp_path, tenant)
    known = tenant.preview
    monkeypatch.setattr(tenant, "preview", lambda *given: [{**each, "value": "Other"} for each in known(*given)])

    found = verify(project, tenant, sample=1)

    assert len(found.mismatches) == found.values > 0
    assert "Other" not in verified_text(found)
    assert "tenant Other" in verified_text(found, unmasked=True)


def test_mappings_that_cannot_be_compared_are_named(sandbox: Sandbox, tenant: EmbeddedTenant, tmp_path: Path) -> None:
    state = sandbox.snapshot()
    for profile in state["profiles"]:
        if profile["name"] == "Executives":
            entries = profile["identityAttributeConfig"]["attributeTransforms"]
            entries[0]["transformDefinition"] = {"type": "uuid"}
            entries[1]["transformDefinition"] = {"type": "rule", "attributes": {"id": "R"}}
            names = [each["identityAttributeName"] for each in entries[:2]]
    sandbox.restore(state)

    found = verify(pulled(tmp_path, tenant), tenant)

    expected = sorted(f"Executives: {name} ({kind})" for name, kind in zip(names, ("uuid", "rule"), strict=True))
    assert list(found.left_out) == expected


@given(text=st.text(max_size=40), salt=st.binary(min_size=16, max_size=16))
def test_a_replacement_has_the_shape_of_its_text(text: str, salt: bytes) -> None:
    names = Pseudonyms(salt, ())

    assert names.of(text) == names.of(text)
    assert [each.isdigit() for each in names.of(text)] == [each.isdigit() for each in text] or not text.isascii()


def test_dates_keep_their_distances_and_words_their_case() -> None:
    names = Pseudonyms(b"salt" * 8, ["Sales"])

    assert names.of("Sales").casefold() == "sales"
    assert names.of("ANN") == names.of("Ann").upper()
    first, second = names.of("2024-02-29"), names.of("02/29/2020")
    assert int(first[:4]) - int(second[-4:]) == 4
    assert (first[4:], second[:6]) == ("-02-29", "02/29/")
