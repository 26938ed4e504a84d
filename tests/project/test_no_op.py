"""A pulled tenant needs no change, whatever it holds; after an application nothing is left to do."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from sailpoint.project import apply, load, plan, pull
from sailpoint.project.edit import rewritten, written
from sailpoint.project.errors import InvalidProjectError
from sailpoint.project.nodes import parse
from sailpoint.project.plain import plain_value
from sailpoint.sandbox import Sandbox
from seeds import NAMES, TEXTS, seeds
from tenants import content_of, edit, pulled, tenant_of, writes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

QUIRKS = ["unknown-fields", "odd-dates", "unknown-enumeration-values"]
QUICK = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])

VALUES = st.recursive(
    TEXTS | st.booleans() | st.none() | st.integers() | st.floats(allow_nan=False, allow_infinity=False),
    lambda below: st.lists(below, max_size=3) | st.dictionaries(NAMES, below, max_size=3),
    max_leaves=8,
)
DOCUMENTS = st.dictionaries(NAMES, VALUES | st.dictionaries(NAMES, VALUES, min_size=1, max_size=4), max_size=5)


@pytest.fixture(scope="module")
def restored() -> Iterator[Sandbox]:
    """A tenant whose content the tests replace."""
    with Sandbox(task_delay=0) as sandbox:
        yield sandbox


@given(seed=seeds(), quirks=st.lists(st.sampled_from([*QUIRKS, "nulls"]), unique=True))
@QUICK
def test_what_was_pulled_needs_no_change_and_a_second_pull_changes_no_byte(
    restored: Sandbox, seed: dict[str, Any], quirks: list[str]
) -> None:
    restored.restore(seed)
    restored.quirks = quirks
    with TemporaryDirectory() as folder, tenant_of(restored) as tenant:
        path = Path(folder)
        project = pulled(path, tenant)
        before = content_of(path)

        assert plan(project, tenant).operations == ()
        assert pull(project, tenant).changed == ()
        assert content_of(path) == before


# Without unknown enumeration values: a tenant may have them, and no request may.
@given(seed=seeds(), other=seeds(), quirks=st.lists(st.sampled_from(QUIRKS[:2]), unique=True))
@QUICK
def test_after_an_application_nothing_is_left_to_do(
    restored: Sandbox, seed: dict[str, Any], other: dict[str, Any], quirks: list[str]
) -> None:
    """The files of one tenant are applied to another one that has the same sources and people."""
    restored.restore(seed)
    restored.quirks = quirks
    with TemporaryDirectory() as folder, tenant_of(restored) as tenant:
        path = Path(folder)
        project = pulled(path, tenant)
        relied_on = [name for name, each in (project.content.attributes or {}).items() if each is None]
        restored.restore(_with_names_of(other, seed, relied_on))
        everything = ["people", "uid", "lifecycle-state", "priority", "source"]

        made = plan(project, tenant, prune=True, impact=False)
        apply(project, tenant, made, accept=everything, allow=["delete-profile"])
        restored.clear_requests()

        assert [each.label for each in plan(project, tenant, prune=True).operations] == []
        apply(project, tenant, plan(project, tenant))
        assert writes(restored) == []
        assert plan(load(path), tenant).unlisted == 0


def _with_names_of(seed: dict[str, Any], other: dict[str, Any], relied_on: list[str]) -> dict[str, Any]:
    """A seed's profiles, each with a new source, among the sources, people and access profiles of another one."""
    people = [each["name"] for each in other["identities"]]
    profiles = [
        {
            **each,
            "id": f"new {index}",
            "authoritativeSource": {"id": f"new {index}"},
            "owner": people[0] if each["owner"] else None,
            "identityAttributeConfig": {"enabled": True, "attributeTransforms": []},
        }
        for index, each in enumerate(seed["profiles"])
    ]
    # A profile with people cannot be deleted, so these are in one that the files have.
    kept = {**other["profiles"][0], "owner": None, "identityAttributeConfig": None}
    profiles = [kept, *(each for each in profiles if each["name"].casefold() != kept["name"].casefold())]
    identities = [{**each, "profile": kept["name"]} for each in other["identities"]]
    sources = [*other["sources"], *({"id": f"new {index}", "name": f"New {index}"} for index in range(3))]
    return {
        "sources": sources,
        "transforms": [],
        "profiles": profiles,
        "identities": identities,
        "collections": _collections(seed["collections"], other["collections"], relied_on),
    }


def _collections(mine: dict[str, Any], other: dict[str, Any], relied_on: list[str]) -> dict[str, Any]:
    """The lifecycle states and attributes of a seed, with the attributes of the service that the files rely on."""
    own = {each["name"] for each in other["/identity-attributes"]}
    attributes = [each for each in mine["/identity-attributes"] if each["name"] not in {*own, *relied_on}]
    return {
        **{path: each for path, each in mine.items() if path.startswith("/identity-profiles/p0/")},
        "/access-profiles": other["/access-profiles"],
        "/identity-attributes": [*attributes, *({"name": name, "standard": True} for name in relied_on)],
    }


@given(document=DOCUMENTS)
@example(document={"a": {"b": "x\n y\n\n"}, "c": "~"})
@settings(max_examples=150, deadline=None)
def test_what_is_written_reads_back(document: dict[str, Any]) -> None:
    assert parse(written(document), "x").value() in (document, document or None)


@given(before=DOCUMENTS, after=DOCUMENTS)
@settings(max_examples=150, deadline=None)
def test_an_edited_text_has_the_wanted_values(before: dict[str, Any], after: dict[str, Any]) -> None:
    assert parse(rewritten(written(before), after), "x").value() in (after, after or None)


def test_an_entry_that_goes_from_a_table_in_braces_leaves_the_comments_around_the_table() -> None:
    text = "# Ours\nprofile: A  # the name\nmappings: {\n  # first\n  uid: x,\n  email: y\n}\n# Then\npriority: 1\n"
    wanted = {"profile": "A", "mappings": {"uid": "x"}, "priority": 1}

    new = rewritten(text, wanted)

    assert parse(new, "x").value() == wanted
    assert new.startswith("# Ours\nprofile: A  # the name\nmappings:")
    assert new.endswith("\n# Then\npriority: 1\n")


@pytest.mark.parametrize(
    "number",
    [2**53 + 1, -(2**63), 2**64, 10**400, 10**4299, -(10**4298), 1e-4, -0.0, 5e-324, 1.7976931348623157e308],
    ids=lambda number: str(number)[:20],
)
def test_every_number_that_is_written_reads_back_and_its_text_stays_text(number: float) -> None:
    document = {"number": number, "text": repr(number), "both": [number, repr(number)]}

    for value in (plain_value(written(document), "x"), parse(written(document), "x").value()):
        assert repr(value) == repr(document)


@pytest.mark.parametrize("key", ["k" * 1000, "k" * 2000, "\n" * 1000, "# " * 1000])
def test_long_keys_are_read_back_and_can_be_changed(key: str) -> None:
    document = {"table": {"a": 1, key: {"b": ["c" * 200]}, "d": 2}, key: "e"}
    changed = {**document, "table": {"a": 1, key: {"b": [3]}, "d": 2}}

    assert plain_value(written(document), "x") == document
    assert plain_value(rewritten(written(document), changed), "x") == changed


def read(text: str, reader: Callable[[str, str], Any]) -> object:
    """The value that a reader gives, or its faults."""
    try:
        return reader(text, "x")
    except InvalidProjectError as error:
        return error.faults


def test_numbers_of_a_tenant_are_kept_exactly(restored: Sandbox, tmp_path: Path) -> None:
    """Numbers that a double cannot hold, in a mapping and in a transform: read, written, planned, applied."""
    numbers = [2**53 + 1, -(2**64), 10**400, -0.0, 5e-324]
    definition = {"type": "static", "attributes": {"value": "x", "n": numbers}}
    config = {"attributeTransforms": [{"identityAttributeName": "uid", "transformDefinition": definition}]}
    people = {"name": "People", "authoritativeSource": {"id": "hr"}, "identityAttributeConfig": config}
    sources = [{"id": "hr", "name": "HR"}]
    restored.restore({"sources": sources, "profiles": [people], "transforms": [{"name": "Odd", **definition}]})
    restored.quirks = []
    with tenant_of(restored) as tenant:
        project = pulled(tmp_path, tenant)
        assert repr(project.content.transforms["Odd"].attributes["n"]) == repr(numbers)
        assert plan(project, tenant).is_empty
        for file in ("profiles/people.yaml", "transforms/odd.yaml"):
            edit(tmp_path, file, "9007199254740993", "9007199254740995")

        made = plan(load(tmp_path), tenant, impact=False)
        apply(load(tmp_path), tenant, made)

        assert len(made.operations) == 2
        assert repr((tenant.transforms() or [])[0].attributes["n"]) == repr([2**53 + 3, *numbers[1:]])
        assert plan(load(tmp_path), tenant).is_empty


@given(text=st.text(st.sampled_from("{}[]:,-&*!|>'\"# \n\tab0~?%@`<"), max_size=60))
@example(text="~\n--- a")
@example(text="a: &b [1]\nc: *b")
@example(text="~: 1\n1: !!str 2\n1: 3")
@example(text="[" * 199 + "]" * 199)
@example(text="[" * 200 + "1" + "]" * 200)
@settings(max_examples=300, deadline=None)
def test_no_text_breaks_the_readers_which_agree(text: str) -> None:
    assert repr(read(text, plain_value)) == repr(read(text, lambda *given: parse(*given).value()))


@pytest.mark.parametrize("reader", [plain_value, lambda *given: parse(*given).value()])
def test_a_key_is_the_text_that_the_file_has(reader: Callable[[str, str], Any]) -> None:
    text = "table: {true: GB, 1.10: X, null: N, 1e3: K, ~: T, '2': Q}\n0x10: H\n"

    table = {"true": "GB", "1.10": "X", "null": "N", "1e3": "K", "~": "T", "2": "Q"}
    assert reader(text, "x") == {"table": table, "0x10": "H"}
