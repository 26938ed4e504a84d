"""A name that several objects of a tenant have: files cannot tell them apart, so nothing is written."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from sailpoint.project import EmbeddedTenant, InvalidProjectError, Transform, drift, load, plan, pull
from sailpoint.v2024.api_client import ApiClient
from tenants import content_of, edit, pulled, tenant_of, writes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from sailpoint.project import Project
    from sailpoint.project.tenant import Directory, Tenant
    from sailpoint.sandbox import Sandbox


class Repeating(EmbeddedTenant):
    """A tenant with second objects of the same names, which the embedded tenant itself does not allow."""

    def profiles(self) -> list[dict[str, Any]]:
        """Two profiles whose names differ in case."""
        found = super().profiles()
        partners = next(each for each in found if each["name"] == "Partners")
        return [*found, {**partners, "id": "another", "name": "PARTNERS"}]

    def transforms(self) -> list[Transform] | None:
        """Two transforms with the same name."""
        return [Transform("Lower", "lower", {}, id_) for id_ in ("one", "two")]

    def directory(self, profiles: Sequence[Mapping[str, Any]], owners: Iterable[str]) -> Directory:
        """Two pairs of sources with the same names, of which profiles use the first."""
        found = super().directory(profiles, owners)
        unused = {"x": "Unused", "y": "Unused"}
        return replace(found, sources={**found.sources, "second": "Okta", **unused})


@pytest.fixture
def repeating(sandbox: Sandbox) -> Iterator[Repeating]:
    with ApiClient(sandbox.configuration(experimental=True, suppress_experimental_warnings=True)) as api_client:
        yield Repeating(sandbox, api_client)


@pytest.mark.parametrize("act", [pull, plan, drift])
def test_names_that_several_objects_have_are_rejected_with_their_ids_and_all_at_once(
    sandbox: Sandbox, repeating: Repeating, tmp_path: Path, act: Callable[[Project, Tenant], object]
) -> None:
    with tenant_of(sandbox) as tenant:
        pulled(tmp_path, tenant)
    before = content_of(tmp_path)
    ids = {each["name"]: each["id"] for each in (*sandbox.profiles, *sandbox.snapshot()["sources"])}

    with pytest.raises(InvalidProjectError) as found:
        act(load(tmp_path), repeating)

    def message(kind: str, name: str, *of_them: str) -> str:
        return f"the tenant has 2 {kind}s with the name {name!r} (ids {', '.join(sorted(of_them))}): rename one of them"

    assert str(found.value).splitlines() == [
        f"profiles: {message('profile', 'PARTNERS', ids['Partners'], 'another')}",
        f"sources.yaml: {message('source', 'Okta', ids['Okta'], 'second')}",
        f"transforms: {message('transform', 'Lower', 'one', 'two')}",
    ]
    assert content_of(tmp_path) == before
    assert writes(sandbox) == []


def test_they_are_reported_with_the_other_problems(sandbox: Sandbox, repeating: Repeating, tmp_path: Path) -> None:
    with tenant_of(sandbox) as tenant:
        pulled(tmp_path, tenant)
    project = edit(tmp_path, "profiles/partners.yaml", "owner: '100207'", "owner: Unknown")

    with pytest.raises(InvalidProjectError) as found:
        plan(project, repeating)

    texts = str(found.value)
    assert "has the alias or the name 'Unknown'" in texts
    assert texts.count("rename one of them") == 3
