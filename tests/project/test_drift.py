"""Drift says which side moved since the last application, which a Git reference keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sailpoint.project import EmbeddedTenant, apply, drift, load, plan
from sailpoint.project.base import record_applied
from sailpoint.project.report import drift_markdown, drift_text
from tenants import edit, git, pulled, tenant_of, writes

if TYPE_CHECKING:
    from pathlib import Path

    from sailpoint.sandbox import Sandbox

FILE = "profiles/partners.yaml"


@pytest.fixture
def repository(tmp_path: Path, tenant: EmbeddedTenant) -> Path:
    """A project in a folder of a repository, as it was applied."""
    git("init", "--quiet", str(tmp_path))
    path = tmp_path / "iam"
    project = pulled(path, tenant)
    assert record_applied(project.folder, "sandbox", {})
    return path


def click(sandbox: Sandbox, **members: object) -> None:
    """Change the profile Partners in the tenant."""
    state = sandbox.snapshot()
    for profile in state["profiles"]:
        if profile["name"] == "Partners":
            profile.update(members)
    sandbox.restore(state)


def moved(path: Path, tenant: EmbeddedTenant) -> dict[str, str]:
    return {each.path: each.moved for each in drift(load(path), tenant).differences}


def test_nothing_has_moved_after_an_application(repository: Path, tenant: EmbeddedTenant) -> None:
    found = drift(load(repository), tenant)

    assert found.is_empty
    assert found.has_base


def test_changes_in_the_tenant_and_in_the_files_are_distinguished(
    repository: Path, tenant: EmbeddedTenant, sandbox: Sandbox
) -> None:
    click(sandbox, description="clicked", priority=77)
    edit(repository, FILE, "priority: 50", "priority: 60")
    edit(repository, FILE, "{source: Okta, attribute: location}", "{static: here}")

    assert moved(repository, tenant) == {"description": "tenant", "priority": "both", "mappings.location": "files"}


def test_profiles_of_only_one_side_are_distinguished(
    repository: Path, tenant: EmbeddedTenant, sandbox: Sandbox
) -> None:
    state = sandbox.snapshot()
    new = {"name": "Clicked", "authoritativeSource": "Okta"}
    state["profiles"] = [each for each in state["profiles"] if each["name"] != "Seasonal Staff"] + [new]
    sandbox.restore(state)
    (repository / "profiles/new.yaml").write_text("profile: New\nsource: Okta\n", "utf-8")

    found = {each.name: each.moved for each in drift(load(repository), tenant).differences}

    assert found == {"Clicked": "tenant", "Seasonal Staff": "tenant", "New": "files"}


def test_the_applied_files_need_not_be_committed_and_the_index_stays(repository: Path, tenant: EmbeddedTenant) -> None:
    project = edit(repository, FILE, "priority: 50", "priority: 60")
    apply(project, tenant, plan(project, tenant), accept=["priority"])
    assert record_applied(project.folder, "sandbox", {})

    assert moved(repository, tenant) == {}
    assert git("-C", str(repository), "status", "--short") == "?? ./\n"


def test_without_a_repository_the_side_that_moved_is_unknown(
    tmp_path: Path, tenant: EmbeddedTenant, sandbox: Sandbox
) -> None:
    project = pulled(tmp_path, tenant)
    assert not record_applied(project.folder, "sandbox", {})
    click(sandbox, description="clicked")

    found = drift(load(tmp_path), tenant)

    assert not found.has_base
    assert [each.moved for each in found.differences] == ["unknown"]


def test_read_scopes_are_enough(repository: Path, sandbox: Sandbox) -> None:
    families = (
        "identity-profile",
        "identity-profile-lifecycle-state",
        "identity-profile-attribute",
        "access-profile",
        "sources",
        "transform",
    )
    reader = sandbox.add_client(scopes=[*(f"idn:{each}:read" for each in families), "sp:scopes:default"])
    with tenant_of(sandbox, **reader) as tenant:
        project = edit(repository, FILE, "priority: 50", "priority: 60")

        assert [each.path for each in drift(project, tenant).differences] == ["priority"]
        assert [each.label for each in plan(project, tenant, impact=False).operations] == [
            "update profile Partners: priority"
        ]
    assert writes(sandbox) == []


def test_drift_is_text_and_an_issue(repository: Path, tenant: EmbeddedTenant, sandbox: Sandbox) -> None:
    click(sandbox, description="[click](https://evil.example) @everyone | <b>")
    found = drift(load(repository), tenant)

    assert "(the tenant moved)" in drift_text(found, "sandbox")
    issue = drift_markdown(found, "sandbox")
    assert "the tenant moved" in issue
    assert all(part not in issue for part in ("[click]", "@everyone", "<b>"))
