"""A source has one profile: sources change hands in an order that works, or the plan is refused."""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

import pytest

from sailpoint.project import Content, InvalidProjectError, Profile, apply, load, plan
from sailpoint.project.operations import operations
from sailpoint.project.ordering import conflicts
from sailpoint.sandbox import Sandbox
from tenants import pulled, tenant_of, writes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from sailpoint.project import EmbeddedTenant

NAMES = ("A", "B", "C", "D")
ACCEPTED = ["source"]


@pytest.fixture
def company() -> Iterator[Sandbox]:
    """Four profiles with a source each, and a source without a profile."""
    sources = [*(f"of {name}" for name in NAMES), "free"]
    profiles = [{"name": name, "authoritativeSource": f"of {name}"} for name in NAMES]
    seed = {"sources": [{"name": name} for name in sources], "profiles": profiles}
    with Sandbox(seed=seed, task_delay=0) as made:
        yield made


@pytest.fixture
def tenant(company: Sandbox) -> Iterator[EmbeddedTenant]:
    with tenant_of(company) as tenant:
        yield tenant


def move(path: Path, sources: Mapping[str, str]) -> None:
    for name, source in sources.items():
        (path / f"profiles/{name.lower()}.yaml").write_text(f"profile: {name}\nsource: {source}\n", "utf-8")


def faults(path: Path, tenant: EmbeddedTenant, *, prune: bool = False) -> list[str]:
    with pytest.raises(InvalidProjectError) as refused:
        plan(load(path), tenant, prune=prune)
    return [str(each) for each in refused.value.faults]


@pytest.mark.parametrize("chain", [("A", "B", "C"), ("C", "B", "A"), ("B", "A", "D")])
def test_a_source_is_taken_after_its_profile_has_left_it(
    company: Sandbox, tenant: EmbeddedTenant, tmp_path: Path, chain: tuple[str, ...]
) -> None:
    pulled(tmp_path, tenant)
    (tmp_path / "sources.yaml").unlink()
    first, second, third = chain
    move(tmp_path, {first: f"of {second}", second: f"of {third}", third: "free"})
    project = load(tmp_path)

    apply(project, tenant, plan(project, tenant), accept=ACCEPTED)

    assert plan(project, tenant).is_empty
    assert all(each.endswith("200") for each in writes(company))


@pytest.mark.parametrize("circle", [("A", "B"), ("C", "A", "D"), NAMES])
def test_profiles_that_exchange_their_sources_are_refused_before_any_write(
    company: Sandbox, tenant: EmbeddedTenant, tmp_path: Path, circle: tuple[str, ...]
) -> None:
    pulled(tmp_path, tenant)
    move(tmp_path, {name: f"of {other}" for name, other in zip(circle, (*circle[1:], circle[0]), strict=True)})

    found = faults(tmp_path, tenant)

    names = ", ".join(sorted(circle))
    expected = f"{names} exchange their sources, and a source can have only one profile: move one of them to another"
    assert [each.partition("source: ")[2][: len(expected)] for each in found] == [expected] * len(circle)
    assert writes(company) == []


def test_a_source_that_another_profile_keeps_is_refused_before_any_write(
    company: Sandbox, tenant: EmbeddedTenant, tmp_path: Path
) -> None:
    pulled(tmp_path, tenant)
    move(tmp_path, {"A": "of B", "E": "of C"})

    found = faults(tmp_path, tenant)

    assert found == [
        "profiles/a.yaml:2: source: the source 'of B' has the profile 'B' already, and can have only one",
        "profiles/e.yaml:2: source: the source 'of C' has the profile 'C' already, and can have only one",
    ]
    assert writes(company) == []


@pytest.mark.parametrize("prune", [False, True])
def test_a_new_name_without_the_former_one_is_refused_with_advice(
    tenant: EmbeddedTenant, tmp_path: Path, prune: bool
) -> None:
    pulled(tmp_path, tenant)
    (tmp_path / "profiles/a.yaml").unlink()
    move(tmp_path, {"New": "of A"})

    (found,) = faults(tmp_path, tenant, prune=prune)
    assert found.startswith("profiles/new.yaml:2: source: the source 'of A' has the tenant's profile 'A'")
    assert found.endswith("write `was: A` to rename it")


def test_names_that_change_hands_in_one_plan_are_refused(tenant: EmbeddedTenant, tmp_path: Path) -> None:
    pulled(tmp_path, tenant)
    (tmp_path / "profiles/a.yaml").write_text("profile: B\nwas: A\nsource: of A\n", "utf-8")
    (tmp_path / "profiles/b.yaml").write_text("profile: A\nwas: B\nsource: of B\n", "utf-8")

    found = [each for each in faults(tmp_path, tenant) if "was: another" in each]
    assert found == [
        f"profiles/{name}.yaml:2: was: another file has the profile {other!r}: remove `was`, or first rename "
        "that profile in a separate plan"
        for name, other in (("a", "A"), ("b", "B"))
    ]


def test_every_assignment_of_sources_is_either_ordered_or_a_conflict() -> None:
    """All ways to give three profiles three of four sources, checked by carrying the operations out."""
    before = {name: Profile(name, f"of {name}") for name in "ABC"}
    for sources in permutations(["of A", "of B", "of C", "free"], 3):
        after = {name: Profile(name, source) for name, source in zip("ABC", sources, strict=True)}
        wanted, found = Content(after, {}), Content(before, {})
        held = {profile.source: name for name, profile in before.items()}
        works = True
        for each in operations(wanted, found):
            works = works and each.changes[0].after not in held
            held = {source: name for source, name in held.items() if name != each.name}
            held[each.changes[0].after] = each.name
        assert works != any(conflicts(wanted, found)), sources
